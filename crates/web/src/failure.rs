//! From a failed action to what the person sees. A rule's own refusal is never here: the handler puts it into words beside its form.
//! Not the words: those are in `answer`.

use actions::Failure;

use crate::answer::Fault;

/// What is left of a failure when the handler has dealt with the rule's refusal and with "already done".
impl<R: std::fmt::Debug> From<Failure<R>> for Fault {
    fn from(failure: Failure<R>) -> Self {
        match failure {
            Failure::NotFound | Failure::Rule(_) | Failure::AlreadyDone(_) => Self::NotFound,
            Failure::Stale => Self::Conflict,
            Failure::Unavailable => Self::Unavailable,
            Failure::Broken(error) => {
                tracing::error!(%error, "an action broke");
                Self::Failed
            }
        }
    }
}
