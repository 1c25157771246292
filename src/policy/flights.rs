//! The flights under way, each under a name that no later one has.
//!
//! An event may come late: what a host runs for it, such as a caller's own function, can end the
//! flight and begin another before the engine is told. It must not pass for one of that other.

use slab::Slab;

use super::flight::Flight;

/// Names a flight: one request with its retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FlightId(pub u32);

/// How many bits of a name say where the flight is. No host has memory for two million requests
/// at once; the other bits come round again in the same place after a thousand flights at the
/// least. All of them together make a number that is positive, also with a sign.
const PLACE: u32 = 21;
const BEGUN: u32 = 10;

#[derive(Clone, Debug)]
pub(super) struct Flights {
    places: Slab<(FlightId, Flight)>,
    begun: u32,
}

impl Flights {
    pub(super) const fn new() -> Self {
        Self { places: Slab::new(), begun: 0 }
    }

    pub(super) fn insert(&mut self, flight: Flight) -> FlightId {
        let place = u32::try_from(self.places.vacant_key()).unwrap_or(u32::MAX);
        let id = FlightId(self.begun << PLACE | place);
        self.begun = (self.begun + 1) % (1 << BEGUN);
        self.places.insert((id, flight));
        id
    }

    pub(super) fn get_mut(&mut self, id: FlightId) -> Option<&mut Flight> {
        let (known, flight) = self.places.get_mut(place(id))?;
        if *known == id { Some(flight) } else { None }
    }

    pub(super) fn remove(&mut self, id: FlightId) -> Option<Flight> {
        self.get_mut(id)?;
        self.places.try_remove(place(id)).map(|(_, flight)| flight)
    }
}

fn place(FlightId(id): FlightId) -> usize {
    (id & ((1 << PLACE) - 1)) as usize
}

#[cfg(test)]
mod tests {
    use super::super::backoff::Retry;
    use super::super::flight::{Ask, CallerId, Request, Who};
    use super::super::options::Limits;
    use super::super::time::Instant;
    use super::*;
    use crate::protocol::response::Projection;
    use crate::protocol::route::Route;

    fn flight() -> Flight {
        let request = Request { route: Route::Connection.spec(), origin: String::new() };
        let limits = Limits { timeout: 1, deadline: 1 };
        let (who, wants) = (Who::Caller(CallerId(0)), Projection::Full);
        Flight::new(
            request,
            &Ask { who, wants, limits, retry: Retry::NONE, cache: None },
            Instant::default(),
        )
    }

    #[test]
    fn a_name_is_not_used_again() {
        let mut flights = Flights::new();
        let stays = flights.insert(flight());
        let mut before = flights.insert(flight());
        for _ in 0..500 {
            assert!(flights.remove(before).is_some());
            assert!(flights.remove(before).is_none());
            let next = flights.insert(flight());
            assert!(flights.get_mut(before).is_none(), "it is the name of another one");
            assert!(flights.get_mut(next).is_some());
            before = next;
        }
        assert!(flights.get_mut(stays).is_some());
    }
}
