/// What the conditions look at.
extension ProfessionalMediation {
    func isBody(_ actor: Actor<MediationRole>) -> Bool? {
        guard let bodyID else { return true }
        guard let id = actor.id else { return nil }
        return id == bodyID || acceptance?.mediators.contains(id) ?? false
    }

    func requestFits(_ rule: RequestRule) -> Bool? {
        guard let request else { return nil }
        return switch rule {
        case .jointOrConsented, .consentOfBoth: consents.isGiven
        case .unanimousWritten: consents.isGiven && request.form == .written
        case .writtenOrOral, .complaint, .insideCase, .byAgreement: true
        }
    }

    /// Whether it was asked for within one of the field's times: from the finding, or from the end of people's mediation.
    func isRequestInTime(in law: LegalContext) -> Bool? {
        guard let request, let requestedOn, let parameters else { return nil }
        if parameters.requestLimits.isEmpty { return true }
        let first = request.findingReceivedOn.flatMap {
            TimeLimit.trafficMediationApplication.lastDay(from: $0, in: law)
        }
        let second = request.peoplesMediationEndedOn.flatMap {
            TimeLimit.trafficMediationAfterPeoples.lastDay(from: $0, in: law)
        }
        if let second, requestedOn <= second { return true }
        return first.map { requestedOn <= $0 } ?? second.map { requestedOn <= $0 }
    }

    func isFree(_ act: Act?, _ role: MediationRole) -> Bool? {
        guard case .accept(let it) = act, let parameters else { return nil }
        let isCharged = it.fee.map { $0.fen > 0 } ?? false
        return switch parameters.fees {
        case .free: !isCharged
        case .freeBeforeCommission: !isCharged || role != .commission
        case .published, .notSet: true
        }
    }

    func noticeGiven(_ act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        guard let parameters else { return nil }
        guard let notice = parameters.notice else { return true }
        guard let day = session(act)?.noticeOn else { return nil }
        return notice.lastDay(from: occasion.day, in: occasion.law).map { day <= $0 }
    }

    func isPublicityRespected(_ act: Act?) -> Bool? {
        guard let parameters, let session = session(act) else { return nil }
        guard let isPublic = session.isPublic else { return nil }
        return parameters.publicity.allows(isPublic, asked: session.publicityAsked)
    }

    func changeAskedInTime(_ act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        guard case .askChange(let it) = act, let parameters else { return nil }
        guard let limit = parameters.changeNotice else { return true }
        return limit.lastDay(from: it.scheduledOn, in: occasion.law).map { occasion.day <= $0 }
    }

    func isWithinCap(_ act: Act?, in law: LegalContext) -> Bool? {
        guard let day = newLastDay(act), let limit = limit(of: .mediationPeriod) else { return nil }
        guard let longest = limit.extensible?.longest else { return true }
        guard let start = clocks[.mediationPeriod]?.start else { return nil }
        return limit.lastDay(from: start, in: law, extendedBy: longest).map { day <= $0 }
    }

    func effectFits(_ act: Act?) -> Bool? {
        guard case .agree(let draft) = act, let parameters else { return nil }
        guard parameters.isBar else { return true }
        return draft.effect == parameters.effect && (draft.needsSeal || !parameters.needsSeal)
    }

    /// Whether the agreement is about money and what secures it, and nothing else.
    var isMoneyOnly: Bool {
        guard let clauses = agreement.terms?.clauses, !clauses.isDisjoint(with: [.payment, .labourPay]) else {
            return false
        }
        return clauses.subtracting([.payment, .labourPay, .liabilityForDefault, .security]).isEmpty
    }

    /// Whether the agreement is about wages and what secures them, and nothing else.
    var isPayOnly: Bool {
        isMoneyOnly && agreement.terms.map { !$0.clauses.contains(.payment) } ?? false
    }

    func suitGroundFits(_ act: Act?) -> Bool? {
        guard case .noteSuitGround(let it) = act, let request else { return nil }
        guard request.domain == .labour else { return false }
        return switch it.ground {
        case .paymentOrderEnded: agreement.phase == .effective && isMoneyOnly
        case .wageNote, .arbitrationNotAccepted, .arbitrationOverdue: true
        }
    }

    /// What must come before a suit. In a labour dispute the way to court opens with an agreement in effect on wages only
    /// (劳动争议解释一 art. 51(2)), or with a ground noted (arts. 13(3), 15; 劳动争议调解仲裁法 arts. 29, 43).
    var gate: SuitGate? {
        guard let request, let parameters else { return nil }
        let gate = request.gate ?? parameters.gate
        guard request.domain == .labour, gate == .labourArbitrationFirst else { return gate }
        return suitGround != nil || (agreement.phase == .effective && isPayOnly) ? .open : gate
    }

    func session(_ act: Act?) -> DomainSession? {
        guard case .begin(let it) = act else { return nil }
        return it
    }

    func mandate(_ act: Act?) -> AppraisalMandate? {
        guard case .startAppraisal(let it) = act else { return nil }
        return it
    }

    func newLastDay(_ act: Act?) -> CivilDate? {
        guard case .extend(let it) = act else { return nil }
        return it.until
    }

    func failure(_ act: Act?) -> MediationFailure? {
        guard case .fail(let it) = act else { return nil }
        return it
    }

    func forum(_ act: Act?) -> OtherForum? {
        guard case .suitFiled(let it) = act else { return nil }
        return it
    }

    func settlement(_ act: Act?) -> PrivateSettlement? {
        guard case .recognise(let it) = act else { return nil }
        return it
    }
}
