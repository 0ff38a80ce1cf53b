/// An act of the debtor that the administrator may have undone: what it was, when, and what stands for and against it.
public struct ChallengedAct: Sendable, Hashable {
    /// What kind of act.
    public var kind: ChallengedActKind
    /// The day of the act.
    public var day: CivilDate
    /// Whether the debtor then had the ground of EBL art. 2(1); nil when not known.
    public var groundExisted: Bool?
    /// What is shown for it.
    public var exceptions: EnumSet<AvoidanceException>
    /// For an early payment: the day the debt would have been due; nil when not known.
    public var dueOn: CivilDate?

    /// An act.
    public init(
        _ kind: ChallengedActKind, on day: CivilDate, groundExisted: Bool? = nil,
        exceptions: EnumSet<AvoidanceException> = [], dueOn: CivilDate? = nil
    ) {
        self.kind = kind
        self.day = day
        self.groundExisted = groundExisted
        self.exceptions = exceptions
        self.dueOn = dueOn
    }

    /// Whether it can be undone, and why. Constant time.
    public func judged(by anchors: AvoidanceAnchors) -> (answer: AvoidanceAnswer, derivation: Derivation) {
        var steps = Derivation()
        let (anchorKind, anchor) = anchors.anchor
        steps.add(
            "起算点：\(anchorKind.term.zh)", "counted back from: \(anchorKind.term.en)", result: anchor.description,
            anchorKind == .acceptance ? Basis(.bankruptcy(31)) : Basis(.bankruptcyInterpretation2(10)))
        let answer =
            switch kind {
            case .gift, .unreasonablePrice, .securityForUnsecured, .waiver:
                yearAnswer(before: anchor, &steps)
            case .earlyPayment: earlyPaymentAnswer(before: anchor, anchors.acceptedOn, &steps)
            case .individualPayment: paymentAnswer(before: anchor, &steps)
            case .concealment, .fabricatedDebt: voidAnswer(&steps)
            case .officerIncome: incomeAnswer(&steps)
            }
        steps.add("结论", "answer", result: answer.term.zh + " / " + answer.term.en)
        return (answer, steps)
    }

    /// What is wrong where the act was avoided although it stands; empty where it was rightly avoided, or it cannot be
    /// told.
    /// law: bankruptcy.v51
    public func findingsIfAvoided(by anchors: AvoidanceAnchors) -> [Finding] {
        guard judged(by: anchors).answer == .safe else { return [] }
        return [
            Finding(
                "bankruptcy.v51", .error, at: "day",
                Basis(.bankruptcy(31), .bankruptcy(32), .bankruptcyInterpretation2(10)), "不在可撤销期间内或者属于不得撤销的情形",
                "outside the window, or within a listed exception")
        ]
    }

    private func yearAnswer(before anchor: CivilDate, _ steps: inout Derivation) -> AvoidanceAnswer {
        // law: bankruptcy.calculation-5.8-av31
        guard let window = AvoidanceWindow.year(before: anchor) else { return .unknown }
        steps.add(
            "一年期间：\(window.first)起至\(anchor)前", "the year from \(window.first) to before \(anchor)",
            result: day.description, Basis(.bankruptcy(31)))
        return window.contains(day) ? .voidable : .safe
    }

    /// A debt that fell due before acceptance anyway may have been paid early, unless in the last six months and the
    /// debtor already had the ground (破产法司法解释二 art. 12).
    private func earlyPaymentAnswer(
        before anchor: CivilDate, _ acceptedOn: CivilDate, _ steps: inout Derivation
    ) -> AvoidanceAnswer {
        guard yearAnswer(before: anchor, &steps) == .voidable else { return .safe }
        guard let dueOn else { return .unknown }
        guard dueOn < acceptedOn else { return .voidable }
        steps.add(
            "债务在受理前已经到期", "the debt fell due before acceptance", result: dueOn.description,
            Basis(.bankruptcyInterpretation2(12)))
        guard let window = AvoidanceWindow.sixMonths(before: anchor), window.contains(day) else { return .safe }
        return groundExisted.map { $0 ? .voidable : .safe } ?? .unknown
    }

    /// law: bankruptcy.edge-17
    private func paymentAnswer(before anchor: CivilDate, _ steps: inout Derivation) -> AvoidanceAnswer {
        // law: bankruptcy.calculation-5.8-av32
        guard let window = AvoidanceWindow.sixMonths(before: anchor) else { return .unknown }
        steps.add(
            "六个月期间：\(window.first)起至\(anchor)前", "six months from \(window.first) to before \(anchor)",
            result: day.description, Basis(.bankruptcy(32)))
        guard window.contains(day) else { return .safe }
        for exception in exceptions {
            steps.add("例外：\(exception.term.zh)", "exception: \(exception.term.en)", exception.basis)
        }
        guard exceptions.isEmpty else { return .safe }
        guard let groundExisted else { return .unknown }
        steps.add(
            groundExisted ? "债务人当时已具备破产原因" : "债务人当时不具备破产原因",
            groundExisted ? "the ground of art. 2(1) existed" : "the ground of art. 2(1) did not exist",
            Basis(.bankruptcy(32), .bankruptcy(2, 1)))
        return groundExisted ? .voidable : .safe
    }

    /// law: bankruptcy.edge-18
    private func voidAnswer(_ steps: inout Derivation) -> AvoidanceAnswer {
        // law: bankruptcy.calculation-5.8-inv33
        steps.add("无效，不受期间限制", "void, without any window", Basis(.bankruptcy(33)))
        return .void
    }

    private func incomeAnswer(_ steps: inout Derivation) -> AvoidanceAnswer {
        // law: bankruptcy.calculation-5.8-rec36
        steps.add(
            "债务人具备破产原因时获取的，管理人应当追回", "taken while the ground existed: the administrator recovers it",
            Basis(.bankruptcy(36), .bankruptcyInterpretation2(24)))
        return groundExisted.map { $0 ? .recoverable : .safe } ?? .unknown
    }
}

extension AvoidanceException {
    /// Where the exception stands.
    public var basis: Basis {
        switch self {
        case .benefitsEstate: Basis(.bankruptcy(32))
        case .ownSecurity: Basis(.bankruptcyInterpretation2(14))
        case .courtOrdered: Basis(.bankruptcyInterpretation2(15))
        case .utilities: Basis(.bankruptcyInterpretation2(16, item: 1))
        case .wagesAndInjury: Basis(.bankruptcyInterpretation2(16, item: 2))
        }
    }
}
