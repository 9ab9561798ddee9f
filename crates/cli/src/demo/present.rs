//! How a life stands now: open tasks, planned meetings, an offer that waits, notes of the last weeks. Not the way there (`walk`).

use super::halt::{Halt, refused};
use super::life::Life;
use super::words::About;
use domain::access::Action;
use domain::calendar::{days_after, finnish_day};
use domain::event::EventKind;
use domain::meeting::agenda::{ClientInvitation, Invitee, put_on_agenda};
use domain::meeting::planning::{NewMeeting, plan};
use domain::person::Worker;
use domain::task::moves::{NewTask, add};
use domain::task::{TaskOrigin, TaskOwner};
use jiff::{SignedDuration, Timestamp, ToSpan};

impl Life<'_> {
    /// Leaves the open ends that every desk has. A life that closed has none.
    pub fn arrive(&mut self) -> Result<(), Halt> {
        if !self.file.case.is_open() {
            return Ok(());
        }
        if self.chance.in_hundred(70) {
            let days = self.chance.between(0, 6);
            // The last notes stand as close to the present as they can.
            let _stays_where_it_was = self.pass(days);
            self.write_note()?;
        }
        if self.chance.in_hundred(75) {
            self.add_task()?;
        }
        if self.chance.in_hundred(25) {
            self.add_task()?;
        }
        let has_responsible = self.file.responsible_at(self.now).is_some();
        if has_responsible && self.chance.in_hundred(22) {
            self.plan_meeting()?;
        }
        if has_responsible
            && self.chance.in_hundred(6)
            && !self
                .file
                .handovers
                .iter()
                .any(domain::responsibility::Handover::is_live)
        {
            self.offer_handover(None)?;
        }
        let has_plan = self.file.plan_in_force().is_some();
        if has_plan && self.file.plan_draft().is_none() && self.chance.in_hundred(10) {
            self.draft_plan()?;
        }
        Ok(())
    }

    fn write_note(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let text = self.words(About::Note);
        let kind = if self.chance.in_hundred(50) {
            EventKind::Contact
        } else {
            EventKind::Note
        };
        self.note(&by, Action::WriteNote, kind, &text)
    }

    /// A task due between the last act and some weeks after the present.
    fn add_task(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let until = domain::calendar::days_between(self.today(), finnish_day(self.present));
        let earliest = (until - 9).max(0);
        let due = self.chance.between(earliest, until + 20);
        let owner = match self.chance.between(1, 10) {
            1 => TaskOwner::Client,
            2 => TaskOwner::Account(self.member()?.account),
            _ => TaskOwner::Account(by.account),
        };
        let new = NewTask {
            id: self.id(),
            title: self.words(About::TaskTitle),
            owner,
            due_on: days_after(self.today(), u32::try_from(due).unwrap_or(7)),
            observers: Vec::new(),
            origin: TaskOrigin::Free,
        };
        let task = add(
            Some(&self.file.case),
            new,
            by.account,
            self.now,
            self.today(),
        )
        .map_err(refused("task"))?;
        self.note(&by, Action::AddTask, EventKind::TaskAdded, "")?;
        self.file.tasks.push(task);
        Ok(())
    }

    /// A member of the county who works on the case.
    fn member(&mut self) -> Result<Worker, Halt> {
        let members = self.county_members();
        let actor = self.actor()?;
        Ok(self.chance.one(&members).cloned().unwrap_or(actor))
    }

    fn county_members(&self) -> Vec<Worker> {
        let now = self.now;
        let on_team = self
            .file
            .team
            .iter()
            .filter(|member| member.belongs_at(now));
        on_team
            .filter_map(|member| self.file.people.get(&member.who.account()?))
            .filter(|worker| worker.organisation_kind.is_county())
            .cloned()
            .collect()
    }

    /// A meeting within the coming weeks, with those who may hear.
    fn plan_meeting(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let starts_at = self.meeting_hour();
        let remote = self.chance.in_hundred(50);
        let new = NewMeeting {
            id: self.id(),
            county: self.file.case.county.clone(),
            title: "Verkostotapaaminen".into(),
            starts_at,
            ends_at: starts_at + SignedDuration::from_mins(60),
            place: (!remote || self.chance.in_hundred(40))
                .then(|| "Sote-keskus, neuvotteluhuone 2".to_owned()),
            remote_link: remote.then(|| "https://kokous.example/tapaaminen".to_owned()),
        };
        let planned = plan(new, by.account, self.now).map_err(refused("meeting"))?;
        let today = self.today();
        let hear = |worker: &Worker| {
            domain::access::door(
                worker,
                &self.file,
                domain::ground::DataClass::PlanAndFollowUp,
                today,
            )
            .is_some()
        };
        let now = self.now;
        let on_team = self
            .file
            .team
            .iter()
            .filter(|member| member.belongs_at(now));
        let invited: Vec<Worker> = on_team
            .filter_map(|member| self.file.people.get(&member.who.account()?))
            .filter(|worker| hear(worker))
            .cloned()
            .collect();
        if invited.is_empty() {
            return Ok(());
        }
        let invitees: Vec<Invitee<'_>> = invited.iter().map(Invitee::Worker).collect();
        let meeting = put_on_agenda(
            planned,
            &self.file,
            "Suunnitelman tilanne ja seuraavat askeleet",
            &invitees,
            ClientInvitation::Invited,
            self.now,
            today,
        )
        .map_err(refused("agenda"))?;
        self.note(&by, Action::PlanMeeting, EventKind::MeetingPlanned, "")?;
        self.file.meetings.push(meeting);
        Ok(())
    }

    /// A whole hour of office time from tomorrow on.
    fn meeting_hour(&mut self) -> Timestamp {
        let mut day = days_after(
            finnish_day(self.present),
            u32::try_from(self.chance.between(1, 12)).unwrap_or(1),
        );
        if day.weekday().to_monday_zero_offset() > 4 {
            day = day.saturating_add(2.days());
        }
        let hour = self.chance.between(7, 12);
        day.to_zoned(jiff::tz::TimeZone::UTC)
            .map_or(self.present, |midnight| {
                midnight.timestamp() + SignedDuration::from_hours(hour)
            })
    }
}
