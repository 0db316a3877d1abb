//! What a stop needs and a van with its crew can do.

/// A set of skills: each bit is one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Skills(
    /// The bits; those from [`Skills::FREE`] on are the caller's.
    pub u64,
);

impl Skills {
    /// Nothing special.
    pub const NONE: Self = Self(0);
    /// Two people who carry.
    pub const CREW_OF_TWO: Self = Self(1);
    /// A tail lift.
    pub const LIFT: Self = Self(1 << 1);
    /// The number of the first bit without a meaning of its own.
    pub const FREE: u32 = 2;

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What of these a van with those skills lacks.
    #[must_use]
    pub const fn lacking(self, van: Self) -> Self {
        Self(self.0 & !van.0)
    }

    /// Whether a van with those skills has all of these.
    #[must_use]
    pub const fn are_met_by(self, van: Self) -> bool {
        self.lacking(van).0 == 0
    }
}
