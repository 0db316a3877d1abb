//! The `omloop` command.

fn main() {}
