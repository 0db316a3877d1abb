//! Labels: their codes, and their rendering for every printer and paper that centres use.

mod code;

pub use code::{CodeFault, LabelCode, Unreadable};
