extension CramDown {
    /// One condition, judged.
    public func judgment(_ condition: CramDownCondition) -> Judgment {
        let (holds, reason) =
            switch condition {
            case .secured: judgeSecured
            case .employeeAndTax: judgeEmployeeAndTax
            case .ordinary: judgeOrdinary
            case .equity: judgeEquity
            case .equality: judgeEquality
            case .feasibility: (isFeasible, Bilingual("经营方案的可行性", "feasibility of the business plan"))
            }
        return Judgment(condition: condition, holds: holds, reason: reason)
    }

    private typealias Answer = (Bool?, Bilingual)

    private var judgeSecured: Answer {
        guard failed.contains(.secured) else { return noObjection([.secured]) }
        return (
            Self.all([isPaidInFull(.secured), delayCompensated, securityUnharmed]),
            Bilingual(
                "担保组清偿比例\(text(.secured))，须全额清偿、公平补偿延期损失且担保权未受实质性损害",
                "the secured group gets \(text(.secured)); in full, delay compensated, security unharmed is needed")
        )
    }

    private var judgeEmployeeAndTax: Answer {
        let groups = failed.intersection([.employee, .tax])
        guard !groups.isEmpty else { return noObjection([.employee, .tax]) }
        return (
            Self.all(groups.map(isPaidInFull)),
            Bilingual(
                groups.map { "\($0.term.zh)清偿比例\(text($0))" }.joined(separator: "，") + "，须全额清偿",
                groups.map { "the \($0.term.en) gets \(text($0))" }.joined(separator: ", ") + "; in full is needed")
        )
    }

    private var judgeOrdinary: Answer {
        let groups = failed.intersection([.ordinary, .smallClaims])
        guard !groups.isEmpty else { return noObjection([.ordinary, .smallClaims]) }
        let answers = groups.map { group -> Bool? in
            guard let liquidationRatio, let ratios = ratios(of: group) else { return nil }
            return ratios.allSatisfy { $0 >= liquidationRatio }
        }
        let liquidation = liquidationRatio.map(Self.percent)
        return (
            Self.all(answers),
            Bilingual(
                groups.map { "\($0.term.zh)清偿比例\(text($0))" }.joined(separator: "，")
                    + "，不得低于破产清算的\(liquidation ?? "（未知）")",
                groups.map { "the \($0.term.en) gets \(text($0))" }.joined(separator: ", ")
                    + "; liquidation would give \(liquidation ?? "(unknown)")")
        )
    }

    private var judgeEquity: Answer {
        guard failed.contains(.equity) else { return noObjection([.equity]) }
        return (equityFair, Bilingual("出资人权益的调整是否公平、公正", "whether the adjustment of equity is fair and just"))
    }

    private var judgeEquality: Answer {
        let treated = PlanGroup.allCases.compactMap { group in ratios(of: group).map { (group, $0) } }
        let unequal = treated.filter { _, ratios in ratios.contains { $0 != ratios.first } }.map(\.0)
        // Equity is not paid by ratio; every other group that voted must be known.
        let isKnown =
            !treated.isEmpty
            && passed.union(failed).subtracting([.equity]).isSubset(of: EnumSet(treated.map(\.0)))
        let isEqual: Bool? = unequal.isEmpty ? (isKnown ? true : nil) : false
        let reason =
            unequal.isEmpty
            ? Bilingual(
                "同一表决组的成员清偿比例相同；清偿顺序不得违反第一百一十三条",
                "members of a group are paid alike; the order of art. 113 must be kept")
            : Bilingual(
                unequal.map { "\($0.term.zh)成员的清偿比例不同：\(text($0))" }.joined(separator: "；"),
                unequal.map { "members of the \($0.term.en) are paid differently: \(text($0))" }
                    .joined(separator: "; "))
        return (Self.all([isEqual, orderKept]), reason)
    }

    private func noObjection(_ groups: EnumSet<PlanGroup>) -> Answer {
        let voted = passed.intersection(groups)
        return (
            true,
            voted.isEmpty
                ? Bilingual("没有该表决组参加表决", "no such group voted")
                : Bilingual(
                    voted.map(\.term.zh).joined(separator: "、") + "已通过",
                    "passed: " + voted.map(\.term.en).joined(separator: ", "))
        )
    }

    /// Yes when all are, no when one is not, else not known.
    private static func all(_ answers: [Bool?]) -> Bool? {
        if answers.contains(false) { return false }
        return answers.contains(nil) ? nil : true
    }

    private static func percent(_ ratio: Ratio) -> String { ratio.text(decimals: 4, shiftedBy: 2, .halfUp) + "%" }

    private func text(_ group: PlanGroup) -> String {
        ratios(of: group).map { $0.map(Self.percent).joined(separator: " / ") } ?? "?"
    }

    /// How the answer comes about.
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add(
            "前提：未通过的表决组拒绝再次表决或者再次表决仍未通过", "Precondition: each failing group refused a second vote or failed it",
            result: Self.mark(meetsPrecondition), Basis(.bankruptcy(87, 2)))
        for judgment in judgments {
            derivation.add(
                "\(judgment.condition.term.zh)：\(judgment.reason.zh)",
                "\(judgment.condition.term.en): \(judgment.reason.en)", result: Self.mark(judgment.holds),
                Basis(judgment.condition.citation))
        }
        derivation.add(
            "可以强制批准", "May be approved all the same", result: Self.mark(isApprovable), Basis(.bankruptcy(87, 3)))
        return derivation
    }

    private static func mark(_ answer: Bool?) -> String { answer.map { $0 ? "✓" : "✗" } ?? "?" }

    /// What stands against approval; what is not known is a warning, as is a plan no group passed (practice).
    /// law: bankruptcy.v44
    public var findings: [Finding] {
        var findings: [Finding] = []
        if !meetsPrecondition {
            findings.append(
                Finding(
                    "bankruptcy.v44", .error, at: "refusedTwice", Basis(.bankruptcy(87, 2)),
                    "未通过的表决组尚未再次表决，也未拒绝再次表决", "a failing group has neither voted again nor refused to"))
        }
        for judgment in judgments where judgment.holds != true {
            findings.append(
                Finding(
                    "bankruptcy.v44", judgment.holds == false ? .error : .warning, at: judgment.condition.term.wire,
                    Basis(judgment.condition.citation),
                    "\(judgment.holds == false ? "不符合" : "无从判断")：\(judgment.condition.term.zh)（\(judgment.reason.zh)）",
                    "\(judgment.holds == false ? "not met" : "not known"): \(judgment.condition.term.en) (\(judgment.reason.en))"
                ))
        }
        if passed.isEmpty {
            findings.append(
                Finding(
                    "bankruptcy.v44", .warning, at: "passed", Basis(.bankruptcyMinutes2018(18)),
                    "实践中要求至少有一组通过", "practice asks that at least one group passed"))
        }
        return findings
    }
}
