/// 调解适用范围: whether a dispute may be mediated before a forum, in what ways, within what limits, and why.
///
/// An administrative suit is no place for mediation but for compensation, recompense and discretion (行政诉讼法 art. 60):
/// elsewhere only reconciliation and withdrawal remain, and the answer says so. Reconsideration mediates anything since
/// 2024. What an organ mediates is for the local rule to say, and is never a substitute for enforcement.
public struct MediationScope: Sendable, Hashable {
    /// What the dispute is about.
    public let matter: MediationMatter
    /// Before whom.
    public let forum: MediationForum
    /// Whether it may be mediated.
    public let admissibility: MediationAdmissibility
    /// The ways open, none where it belongs elsewhere.
    public let ways: EnumSet<SettlementWay>
    /// Why.
    public let reason: Bilingual
    /// What a settlement may not do; nil where none is possible.
    public let limit: Bilingual?
    /// The articles.
    public let basis: Basis

    /// Whether a matter may be mediated before a forum; `rules` are those of the place where an organ mediates.
    public init(
        _ matter: MediationMatter, in forum: MediationForum, under rules: AdministrativeMediationRules? = nil,
        law: LegalContext = .current
    ) {
        self.matter = matter
        self.forum = forum
        let answer = Self.answer(matter, forum, rules, law)
        admissibility = answer.admissibility
        ways = answer.ways
        reason = answer.reason
        basis = answer.basis
        limit = answer.ways.isEmpty ? nil : Self.limit(of: forum)
    }

    /// Whether a settlement in this way is open.
    public func offers(_ way: SettlementWay) -> Bool { ways.contains(way) }

    /// The answer with its steps.
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add(
            "程序：\(forum.term.zh)；争议：\(matter.term.zh)", "forum: \(forum.term.en); dispute: \(matter.term.en)",
            result: admissibility.term.zh, basis)
        derivation.add(reason.zh, reason.en, basis)
        derivation.add(
            "可用方式", "ways open",
            result: ways.isEmpty ? "—" : ways.map { $0.term.zh }.joined(separator: "、"))
        if let limit { derivation.add(limit.zh, limit.en, basis) }
        return derivation
    }
}

extension MediationScope {
    private struct Answer {
        let admissibility: MediationAdmissibility
        let ways: EnumSet<SettlementWay>
        let reason: Bilingual
        let basis: Basis

        init(
            _ admissibility: MediationAdmissibility, _ ways: EnumSet<SettlementWay>, _ basis: Basis, _ zh: String,
            _ en: String
        ) {
            self.admissibility = admissibility
            self.ways = ways
            self.basis = basis
            reason = Bilingual(zh, en)
        }
    }

    private static func answer(
        _ matter: MediationMatter, _ forum: MediationForum, _ rules: AdministrativeMediationRules?,
        _ law: LegalContext
    ) -> Answer {
        switch forum {
        case .reconsideration: reconsideration(matter)
        case .reconsideration2017: reconsideration2017(matter)
        case .litigation, .secondInstance, .agreementSuit: suit(matter, forum)
        case .nonLitigationEnforcement: enforcement(matter)
        case .petition: petition(matter)
        case .administrativeMediation: organ(matter, rules, law)
        }
    }

    private static func elsewhere(_ basis: Basis) -> Answer {
        Answer(.otherForum, [], basis, "该争议不由此程序处理", "the dispute is not for this forum")
    }

    private static func reconsideration(_ matter: MediationMatter) -> Answer {
        switch matter {
        case .discretionaryAct, .compensation, .recompense, .agreementDispute, .otherAct:
            Answer(
                .allowed, [.mediationStatement, .reconciliationAndWithdrawal],
                Basis(.reconsideration(5), .reconsideration(73), .reconsideration(74)),
                "行政复议机关办理行政复议案件可以进行调解，不限争议种类", "in reconsideration any case may be mediated")
        case .appealCompensation, .decisionPerformance, .civilDispute: elsewhere(Basis(.reconsideration(11)))
        }
    }

    private static func reconsideration2017(_ matter: MediationMatter) -> Answer {
        switch matter {
        case .discretionaryAct:
            Answer(
                .allowed, [.mediationStatement, .reconciliationAndWithdrawal],
                Basis(.reconsiderationRegulation(50)), "行使自由裁量权的具体行政行为可以调解",
                "acts done in a discretion given by law may be mediated")
        case .compensation, .recompense:
            Answer(
                .allowed, [.mediationStatement], Basis(.reconsiderationRegulation(50)), "行政赔偿、行政补偿纠纷可以调解",
                "compensation and recompense may be mediated")
        case .otherAct, .agreementDispute:
            Answer(
                .withdrawalOnly, [.plainWithdrawal],
                Basis(.reconsiderationRegulation(50), .reconsideration2017(25)),
                "只有自由裁量行为和赔偿、补偿可以调解；申请人可以说明理由撤回申请",
                "only discretion, compensation and recompense may be mediated; the applicant may withdraw, giving reasons"
            )
        case .appealCompensation, .decisionPerformance, .civilDispute: elsewhere(Basis(.reconsideration2017(6)))
        }
    }

    private static func suit(_ matter: MediationMatter, _ forum: MediationForum) -> Answer {
        let open: EnumSet<SettlementWay> = [.mediationStatement, .reconciliationAndWithdrawal]
        switch matter {
        case .discretionaryAct, .compensation, .recompense:
            return Answer(
                .allowed, open, Basis(.administrativeProcedure(60), .administrativeProcedureInterpretation(84)),
                "行政赔偿、补偿以及行政机关行使自由裁量权的案件可以调解", "compensation, recompense and discretion may be mediated")
        case .agreementDispute:
            return Answer(
                .allowed, open, Basis(.administrativeAgreements(23), .administrativeProcedure(60)),
                "行政协议案件可以依法进行调解", "cases over administrative agreements may be mediated")
        case .appealCompensation:
            guard forum == .secondInstance else {
                return elsewhere(Basis(.administrativeProcedureInterpretation(109, 6)))
            }
            return Answer(
                .allowed, open, Basis(.administrativeProcedureInterpretation(109, 6)),
                "二审中提出的赔偿请求可以调解；调解不成的，告知另行起诉",
                "may be mediated on appeal; where that fails, the party is told to sue separately")
        case .otherAct:
            return Answer(
                .reconciliationOnly, [.reconciliationAndWithdrawal],
                Basis(.administrativeProcedure(60), .administrativeProcedure(62), .suitWithdrawal(1)),
                "行政诉讼法第六十条：审理行政案件不适用调解；本案不属赔偿、补偿或者自由裁量，只能和解后申请撤诉",
                "art. 60: administrative suits are not mediated; this is neither compensation, recompense nor discretion, so only reconciliation and withdrawal remain"
            )
        case .decisionPerformance, .civilDispute:
            return elsewhere(Basis(.administrativeProcedure(12)))
        }
    }

    private static func enforcement(_ matter: MediationMatter) -> Answer {
        switch matter {
        case .decisionPerformance:
            Answer(
                .allowed, [.executionAgreement], Basis(.coercion(42)),
                "可以在不损害公共利益和他人合法权益的情况下达成执行协议，约定分阶段履行，减免加处的罚款、滞纳金",
                "an execution agreement may be made: performance in stages, the added fine or surcharge reduced")
        case .discretionaryAct, .compensation, .recompense, .agreementDispute, .otherAct, .appealCompensation,
            .civilDispute:
            elsewhere(Basis(.coercion(42)))
        }
    }

    private static func petition(_ matter: MediationMatter) -> Answer {
        switch matter {
        case .discretionaryAct, .compensation, .recompense, .agreementDispute, .civilDispute:
            Answer(
                .allowed, [.mediationAgreement], Basis(.petitions(33)), "在裁量权范围内，经争议双方当事人同意可以调解",
                "within discretion, and with the consent of both sides")
        case .otherAct, .decisionPerformance:
            Answer(
                .notAllowed, [], Basis(.petitions(33)), "不属裁量权范围，不得调解", "outside discretion: no mediation")
        case .appealCompensation: elsewhere(Basis(.petitions(31)))
        }
    }

    private static func organ(
        _ matter: MediationMatter, _ rules: AdministrativeMediationRules?, _ law: LegalContext
    ) -> Answer {
        switch matter {
        case .civilDispute:
            return Answer(
                .allowed, [.mediationAgreement], Basis(rules?.citation), "与行政管理有关的民事纠纷可以由行政机关调解",
                "civil disputes connected with administration may be mediated by the organ")
        case .discretionaryAct, .compensation, .recompense, .agreementDispute, .otherAct:
            guard let rules, let covers = rules.coversAdministrative(in: law) else {
                return Answer(
                    .localRule, [], Basis(rules?.citation), "是否调解行政争议依当地规定",
                    "whether disputes with the organ are mediated is for the local rule")
            }
            return covers
                ? Answer(
                    .allowed, [.mediationAgreement], Basis(rules.citation), "当地规定包括行政争议",
                    "the local rule covers disputes with the organ")
                : Answer(
                    .notAllowed, [], Basis(rules.citation), "当地规定只包括民事纠纷", "the local rule covers civil disputes only")
        case .appealCompensation, .decisionPerformance:
            return Answer(
                .notAllowed, [], Basis(rules?.citation), "行政调解不能代替执行和审判",
                "mediation by an organ replaces neither enforcement nor trial")
        }
    }

    private static func limit(of forum: MediationForum) -> Bilingual {
        switch forum {
        case .reconsideration, .reconsideration2017, .litigation, .agreementSuit, .secondInstance:
            Bilingual(
                "不得损害国家利益、社会公共利益和他人合法权益，不得违反法律、法规的强制性规定",
                "not against the State, the public or others, nor against mandatory rules")
        case .nonLitigationEnforcement:
            Bilingual("不得损害公共利益和他人合法权益", "not against the public or others")
        case .petition: Bilingual("不得违反强制性规定", "not against mandatory rules")
        case .administrativeMediation: Bilingual("不得代替行政执法", "no substitute for enforcement of the law")
        }
    }
}
