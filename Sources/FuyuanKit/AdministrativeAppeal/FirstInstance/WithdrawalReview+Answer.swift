extension WithdrawalReview {
    /// One condition: whether it holds, and what is missing where it does not.
    private struct Test {
        let holds: Bool?
        let path: String
        let basis: Basis
        let zh: String
        let en: String
    }

    /// Whether the organ changed the act; the conditions of the change count only then.
    public var followsChange: Bool { !changes.isEmpty }

    private var tests: [Test] {
        var all = [
            Test(
                holds: isTrueWill, path: "isTrueWill", basis: Basis(.suitWithdrawal(2, item: 1)), zh: "撤诉不是当事人真实意思表示",
                en: "it is not the plaintiff’s true will")
        ]
        if followsChange {
            all += [
                Test(
                    holds: isChangeLawful, path: "isChangeLawful", basis: Basis(.suitWithdrawal(2, item: 2)),
                    zh: "改变违反法律、法规的禁止性规定", en: "the change breaks a mandatory rule"),
                Test(
                    holds: isWithinPower, path: "isWithinPower", basis: Basis(.suitWithdrawal(2, item: 2)),
                    zh: "改变超越或者放弃职权", en: "the change is beyond the organ’s power, or gives it up"),
                Test(
                    holds: harmsOthers.map { !$0 }, path: "harmsOthers", basis: Basis(.suitWithdrawal(2, item: 2)),
                    zh: "改变损害公共利益或者他人合法权益", en: "the change harms the public or others"),
                Test(
                    holds: toldCourtInWriting, path: "toldCourtInWriting",
                    basis: Basis(.suitWithdrawal(2, item: 3)), zh: "被告未书面告知人民法院",
                    en: "the court was not told in writing"),
                Test(
                    holds: thirdPartyObjects.map { !$0 }, path: "thirdPartyObjects",
                    basis: Basis(.suitWithdrawal(2, item: 4)), zh: "第三人有异议", en: "a third party objects"),
            ]
        }
        if isAfterDebate {
            all.append(
                Test(
                    holds: touchesPublicInterest.map { !$0 }, path: "touchesPublicInterest",
                    basis: Basis(.administrativeProcedureInterpretation(80, 3)), zh: "法庭辩论终结后，涉及国家利益和社会公共利益",
                    en: "after the debate, the interest of the state or the public is at stake"))
        }
        return all
    }

    /// Whether every condition holds; nil where one cannot be told and none fails.
    public var isSound: Bool? {
        let all = tests.map(\.holds)
        if all.contains(false) { return false }
        return all.contains(nil) ? nil : true
    }

    /// What the court may do; nil where the facts do not tell.
    public var answer: WithdrawalAnswer? {
        guard let isSound else { return nil }
        if !isSound { return .refuse }
        return followsChange && isPerformed == false ? .allowOrSuspend : .allow
    }

    /// The conditions that fail.
    /// law: administrative.V-L20
    public var findings: [Finding] {
        tests.filter { $0.holds == false }.map {
            Finding("administrative.V-L20", .error, at: $0.path, $0.basis, $0.zh, $0.en)
        }
    }

    /// Who bears the halved fee: the organ where it changed the act, otherwise the plaintiff (诉讼费用交纳办法 arts. 15, 34).
    public var feeBearer: AdministrativeRole { followsChange ? .defendant : .plaintiff }

    /// How the answer comes about, and what follows from leave to withdraw.
    public var derivation: Derivation {
        var derivation = Derivation()
        for test in tests {
            switch test.holds {
            case false?: derivation.add(test.zh, test.en, test.basis)
            case nil: derivation.add("尚不清楚是否：\(test.zh)", "not known whether: \(test.en)", test.basis)
            case true?: break
            }
        }
        if let answer {
            let basis =
                switch answer {
                case .allow: Basis(.administrativeProcedure(62), .suitWithdrawal(2))
                case .allowOrSuspend: Basis(.suitWithdrawal(5))
                case .refuse: Basis(.suitWithdrawal(7), .administrativeProcedureInterpretation(80))
                }
            derivation.add(answer.term.zh, answer.term.en, basis)
            guard answer != .refuse else { return derivation }
            derivation.add(
                "准许后，以同一事实和理由重新起诉的，不予立案", "once allowed, a suit on the same facts and grounds is not docketed",
                Basis(.administrativeProcedureInterpretation(60)))
            derivation.add(
                "案件受理费减半，由\(feeBearer.term.zh)负担", "the fee is halved and borne by: \(feeBearer.term.en)",
                Basis(.fees(15), .fees(34)))
        }
        return derivation
    }
}
