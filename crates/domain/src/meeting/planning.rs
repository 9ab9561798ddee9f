//! Planning a meeting and calling it off. Not here: its agenda (`agenda`), holding it (`holding`).

use super::{Meeting, MeetingState};
use crate::id::{AccountId, MeetingId};
use crate::model::CountyCode;
use jiff::Timestamp;

/// Why a meeting was not planned, moved or cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanMeetingRefused {
    TitleMissing,
    /// Neither a place nor a remote link.
    NowhereToMeet,
    EndsBeforeItStarts,
    StartsInThePast,
    /// It was held or cancelled.
    NotPlanned,
    ReasonMissing,
}

/// When and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMeeting {
    pub id: MeetingId,
    pub county: CountyCode,
    pub title: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub place: Option<String>,
    pub remote_link: Option<String>,
}

/// Plans a meeting: at a place, remotely, or both.
///
/// Source: TE-7.
/// Refuses when the title is missing; there is neither place nor link; it ends before it starts; it would start in the past.
pub fn plan(new: NewMeeting, by: AccountId, now: Timestamp) -> Result<Meeting, PlanMeetingRefused> {
    let title = new.title.trim().to_owned();
    if title.is_empty() {
        return Err(PlanMeetingRefused::TitleMissing);
    }
    let (place, remote_link) = (written(new.place), written(new.remote_link));
    if place.is_none() && remote_link.is_none() {
        return Err(PlanMeetingRefused::NowhereToMeet);
    }
    if new.ends_at <= new.starts_at {
        return Err(PlanMeetingRefused::EndsBeforeItStarts);
    }
    if new.starts_at < now {
        return Err(PlanMeetingRefused::StartsInThePast);
    }
    Ok(Meeting {
        id: new.id,
        county: new.county,
        title,
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        place,
        remote_link,
        convened_by: by,
        agenda: Vec::new(),
        state: MeetingState::Planned,
        version: 1,
    })
}

fn written(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

/// Calls a planned meeting off, because. Refuses when it is not planned; no reason is given.
pub fn cancel(
    meeting: Meeting,
    because: &str,
    now: Timestamp,
) -> Result<Meeting, PlanMeetingRefused> {
    if meeting.state != MeetingState::Planned {
        return Err(PlanMeetingRefused::NotPlanned);
    }
    let because = because.trim().to_owned();
    if because.is_empty() {
        return Err(PlanMeetingRefused::ReasonMissing);
    }
    Ok(Meeting {
        state: MeetingState::Cancelled { at: now, because },
        ..meeting
    })
}
