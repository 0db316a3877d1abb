# How this device looks, sounds and is tapped. For everyone: residents and people at work.

comfort-title = Seeing, hearing and tapping
comfort-lead = Choose what is easy for you. This device remembers it.
comfort-off = Off
comfort-contrast = Colours
comfort-contrast-usual = Usual
comfort-contrast-more = Black on white
comfort-contrast-device = This whole device is set to high contrast, so it is here too.
comfort-read = Read aloud
comfort-read-on = Rest your finger
comfort-read-how = Rest your finger on a word or a button to hear what it says. The button does nothing then.
comfort-read-cannot = This device has no English voice. You can add one in the settings of the device.
comfort-hand = Which hand taps?
comfort-hand-left = Left
comfort-hand-right = Right
comfort-hand-why = On a tablet the buttons are on that side.
comfort-sound = Sound when scanning
comfort-sound-on = On
comfort-sound-why = One high tone is right, two low tones are wrong. You see it too: green or red.
