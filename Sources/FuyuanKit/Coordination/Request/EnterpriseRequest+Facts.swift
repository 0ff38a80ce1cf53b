extension EnterpriseRequest {
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<LiaisonRole>) -> CivilDate? {
        assignment?.handleBy
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<LiaisonRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .submit(let it):
            demand = it
            enterprise = occasion.actor.id
        case .assign(let it), .reassign(let it): assignment = it
        case .answer(let it): answer = it
        case .reopen: reopenings += 1
        case .evaluate(let it): rating = it.rating
        case .accept, .decline, .handle, .close, .withdraw: break
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .reasonGiven: Ground(cure: "写明不予受理的理由", "write out the reason")
        case .caseToCourt:
            Ground(
                rule: "mediation.V112", .civilProcedure(6, 2), .administrativeProcedure(4, 1),
                cure: "分派人民法院", "route it to the court")
        case .unitNamed: Ground(cure: "明确承办单位", "name the unit")
        case .sameUnit: Ground(cure: "由承办单位办理，或者先行转办", "let that unit act, or pass it on first")
        case .sameEnterprise: Ground(cure: "由提出诉求的企业作出", "let the enterprise that asked do it")
        case .inTime: Ground(cure: "期限内反馈", "answer in time")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        switch condition {
        case .reasonGiven: declined(act)?.isReasoned
        case .caseToCourt: assigned(act).map { demand?.isCaseOpen != true || $0.route == .court }
        case .unitNamed: assigned(act).map { $0.unit != nil }
        case .sameUnit: assignment?.unit.map { unit in occasion.actor.id.map { $0 == unit } } ?? true
        case .sameEnterprise: enterprise.map { mine in occasion.actor.id.map { $0 == mine } } ?? true
        case .inTime: assignment?.handleBy == nil ? true : isInTime(.handling, in: occasion)
        }
    }

    private func declined(_ act: Act?) -> DemandRejection? {
        guard case .decline(let it) = act else { return nil }
        return it
    }

    private func assigned(_ act: Act?) -> DemandAssignment? {
        switch act {
        case .assign(let it), .reassign(let it): it
        case _: nil
        }
    }

    /// 诉求办结率: the share of requests taken in that are closed or rated; nil where none was taken in. What was declined
    /// or taken back stands outside.
    public static func closingRate(of files: some Sequence<CaseFile<EnterpriseRequest>>) -> Percent? {
        var (closed, all): (Int64, Int64) = (0, 0)
        for file in files {
            switch file.state.phase {
            case .closed, .evaluated:
                closed += 1
                all += 1
            case .accepted, .assigned, .handling, .answered: all += 1
            case .unopened, .submitted, .declined, .withdrawn: break
            }
        }
        return Percent(closed, of: all)
    }
}
