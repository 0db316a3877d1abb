//! Days of its own.
