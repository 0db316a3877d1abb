/**
 * The words of the wire, by their own names.
 * `schema.ts` is generated from the server's document; screens import from here so that only this file knows its shape.
 */
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type Category = Schemas['Category'];
export type CategoryPatch = Schemas['CategoryPatch'];
export type Channel = Schemas['Channel'];
export type Condition = Schemas['Condition'];
export type CurrentDevice = Schemas['CurrentDevice'];
export type Device = Schemas['Device'];
export type DeviceWithEnrolment = Schemas['DeviceWithEnrolment'];
export type Effect = Schemas['Effect'];
export type FollowedHandover = Schemas['FollowedHandover'];
export type FollowedThing = Schemas['Thing'];
export type Handover = Schemas['Handover'];
export type HeldAct = Schemas['HeldAct'];
export type Item = Schemas['Item'];
export type ItemPatch = Schemas['ItemPatch'];
export type ItemSummary = Schemas['ItemSummary'];
export type LabelBatch = Schemas['Batch'];
export type LabelFound = Schemas['Scanned'];
export type LabelStock = Schemas['Stock'];
export type Letter = Schemas['LetterRow'];
export type LetterKind = Schemas['LetterKind'];
export type LetterState = Schemas['LetterState'];
export type Location = Schemas['Location'];
export type LocationKind = Schemas['LocationKind'];
export type LocationPatch = Schemas['LocationPatch'];
export type Move = Schemas['MoveKind'];
export type MoveRow = Schemas['MoveRow'];
export type Names = Schemas['Names'];
export type Need = Schemas['Need'];
export type NewCategory = Schemas['CategoryIn'];
export type NewItem = Schemas['ItemIn'];
export type NewMove = Schemas['MoveIn'];
export type NewStaff = Schemas['StaffIn'];
export type PersonWithPin = Schemas['PersonWithPin'];
export type Phase = Schemas['Phase'];
export type Photo = Schemas['Photo'];
export type PossibleMove = Schemas['AllowedMove'];
export type PublicItem = Schemas['PublicItem'];
export type Role = Schemas['Role'];
export type Rule = Schemas['Rule'];
export type Session = Schemas['Session'];
export type SheetFormat = Schemas['SheetFormat'];
export type Staff = Schemas['Staff'];
export type StaffPatch = Schemas['StaffPatch'];
export type Station = Schemas['Station'];
export type StationKind = Schemas['StationKind'];
export type StationPatch = Schemas['StationPatch'];
export type Step = Schemas['Step'];
export type StepSince = Schemas['StepSince'];
export type Stream = Schemas['Stream'];
