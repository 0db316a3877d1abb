//! The walk that every thing makes: the lamp of the Startersgids, handed in, tested, sold, and one
//! day handed in again. Two of its six moves are news for the giver and go through the outbox.

use uuid::Uuid;

/// Moves, and the step each leads to.
pub const WALK: [(&str, &str); 6] = [
    ("hand_in_again", "received"),
    ("send_to_test", "to_test"),
    ("pass_test", "tested"),
    ("make_ready", "ready"),
    ("offer", "for_sale"),
    ("sell", "sold"),
];

/// A filled-in thing, and how far it is.
#[derive(Clone)]
pub struct Thing {
    /// Its identity.
    pub id: Uuid,
    /// The handover it came in with.
    pub handover: Uuid,
    /// The code on its label.
    pub code: String,
    /// The version it has.
    pub version: usize,
    /// Its next move, in [`WALK`].
    pub next: usize,
}

impl Thing {
    /// The body of the next move; the thing is taken to have made it.
    pub fn go_on(&mut self) -> String {
        let (kind, _) = WALK[self.next];
        let version = self.version;
        let told = match kind {
            "hand_in_again" => format!(r#","handoverId":"{}""#, self.handover),
            "offer" => r#","priceCents":1250"#.into(),
            _ => String::new(),
        };
        self.next = (self.next + 1) % WALK.len();
        self.version += 1;
        format!(r#"{{"move":"{kind}","version":{version}{told}}}"#)
    }
}
