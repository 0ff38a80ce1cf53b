extension RefusalCrimeReferral {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .examination: [.refusalFiling]
        case .reasons: [.refusalReasons]
        case .explanation: [.refusalExplanation]
        case .orderedFiling: [.refusalOrderedFiling]
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .suspected: .handler
        case .packaged, .notFiled: .court
        case .referred, .policeExamining, .orderedToFile: .police
        case .procuratorateAsked, .filed: .procuratorate
        case .prosecuted, .privateProsecution: .trialDivision
        case .withdrawnByPolice, .notProsecuted: .creditor
        case .judged, .privateEnded: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .noteSuspicion(let it): suspicion = it
        case .assemble(let it): dossier = it
        case .transfer(let it): destination = it
        case .extendExamination: standing.extend(.examination, by: Self.longerBy, permit)
        case .declineToFile(let it), .sendReasons(let it), .dropCase(let it), .explainNotFiling(let it),
            .reasonsAccepted(let it), .declineToCharge(let it):
            if !it.reason.isEmpty || returned == nil { returned = it }
        case .orderFiling(let it): order = it
        case .performBeforeCharge(let it): performance = it
        case .prosecutePrivately(let it), .prosecuteAfterDrop(let it): privateComplaint = it
        case .judge(let it), .judgePrivate(let it): judgment = it
        case .fileCase, .fileAfterOrder: filedOn = occasion.day
        case .registerReferral, .askSupervision, .askSupervisionForSilence, .askPoliceToExplain, .charge, .endPrivate:
            break
        }
    }

    /// How much longer an examination of a major or complex case may take: the law names the whole.
    static var longerBy: Period {
        let limit = TimeLimit.refusalFiling
        let (more, overflow) = (limit.extensible?.longest?.length ?? limit.period.length)
            .subtractingReportingOverflow(limit.period.length)
        return .days(overflow ? 0 : Int(more))
    }

    /// The reason a referral came back for; nil where it did not come back, or nobody gave one.
    public var returnReason: String? {
        switch phase {
        case .notFiled, .withdrawnByPolice, .notProsecuted: returned.flatMap { $0.reason.isEmpty ? nil : $0.reason }
        case .unopened, .suspected, .packaged, .referred, .policeExamining, .filed, .procuratorateAsked, .orderedToFile,
            .prosecuted, .privateProsecution, .judged, .privateEnded:
            nil
        }
    }

    /// 拒执移送立案率: filed, of those referred; nil where none was referred.
    /// law: enforcement.refusalOutcome
    public static func filingRate(of referrals: some Sequence<RefusalCrimeReferral>) -> Percent? {
        let referred = referrals.filter { $0.destination != nil }
        guard !referred.isEmpty else { return nil }
        return Percent(Int64(referred.count { $0.filedOn != nil }), of: Int64(referred.count))
    }

    /// What the court may do when the police are silent on a day; empty while they are in time.
    /// law: enforcement.E37
    public func nextSteps(asOf day: CivilDate, in law: LegalContext) -> [Act.Kind] {
        guard phase == .policeExamining, let last = lastDay(of: .examination, in: law), day > last else { return [] }
        return [.askSupervisionForSilence]
    }
}
