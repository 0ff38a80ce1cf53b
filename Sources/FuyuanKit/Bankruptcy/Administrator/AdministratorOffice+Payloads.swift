/// What an act brings, for the conditions that look at it; nil where it is another act, or none.
extension AdministratorOffice {
    func enrolment(_ act: Act?) -> RosterEnrolment? {
        guard case .enroll(let it) = act else { return nil }
        return it
    }

    func chosen(_ act: Act?) -> AdministratorSelection? {
        guard case .select(let it) = act else { return nil }
        return it
    }

    func appointment(_ act: Act?) -> AdministratorAppointment? {
        guard case .appoint(let it) = act else { return nil }
        return it
    }

    func takeover(_ act: Act?) -> TakeoverStart? {
        guard case .takeOver(let it) = act else { return nil }
        return it
    }

    func hiring(_ act: Act?) -> HelperHiring? {
        guard case .hireHelpers(let it) = act else { return nil }
        return it
    }

    func grant(_ act: Act?) -> SelfManagementGrant? {
        guard case .handToDebtor(let it) = act else { return nil }
        return it
    }

    func request(_ act: Act?) -> ReplacementRequest? {
        guard case .requestReplacement(let it) = act else { return nil }
        return it
    }

    func period(_ act: Act?) -> SupervisionPeriod? {
        guard case .extendSupervision(let it) = act else { return nil }
        return it
    }

    func endOfDuty(_ act: Act?) -> EndOfDuty? {
        guard case .endDuty(let it) = act else { return nil }
        return it
    }

    func fineOf(_ act: Act?) -> Money? {
        guard case .fine(let it) = act else { return nil }
        return it.amount
    }

    func barEnd(_ act: Act?) -> CivilDate? {
        guard case .sanction(let it) = act else { return nil }
        return it.until
    }
}
