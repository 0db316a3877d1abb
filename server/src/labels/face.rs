//! What a label says. Nothing personal can be on it, since there is no field for it.

use chrono::NaiveDate;

use super::LabelCode;

/// The words and the address on one label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelFace {
    /// Address in the QR code, `https://{host}/i/{code}`; see [`LabelCode::url`].
    pub url: String,
    /// The same code for people, printed beside the QR.
    pub code: LabelCode,
    /// Name of the thing's category; none on a label printed blank.
    pub category: Option<String>,
    /// Day on which the thing came in; none on a label printed blank.
    pub date: Option<NaiveDate>,
    /// Name of the centre.
    pub centre: String,
}
