/// The draft revision of bankruptcy law of 2025 as an overlay: what it would change, and the rows it would put in the
/// place of the present ones. Never in force by default.
///
/// Read only in accounts of the draft, so that nothing here bars an act and no article is cited.
public enum DraftRevision: Sendable {
    /// Where in the model a change belongs.
    @nonexhaustive
    public enum Place: UInt8, Vocabulary {
        /// Rows of the main case.
        case caseTable
        /// The petition before acceptance.
        case petition
        /// What debtors there are.
        case debtorKind
        /// Ranks of claims: always data, by kind of debtor.
        case ranks
        /// The administrator and who watches it.
        case administrator
        /// Matters between court and government.
        case coordination
        /// Proceedings abroad.
        case foreign

        public var term: Term {
            switch self {
            case .caseTable: Term("case-table", "破产案件", "bankruptcy case")
            case .petition: Term("petition", "申请审查", "petition")
            case .debtorKind: Term("debtor-kind", "债务人种类", "kind of debtor")
            case .ranks: Term("ranks", "清偿顺序", "ranks of claims")
            case .administrator: Term("administrator", "管理人", "administrator")
            case .coordination: Term("coordination", "府院联动", "coordination")
            case .foreign: Term("foreign", "跨境程序", "proceedings abroad")
            }
        }
    }

    /// The changes the draft announces.
    @nonexhaustive
    public enum Change: UInt8, Vocabulary {
        /// law: bankruptcy.dr01
        case jointIndividual
        /// law: bankruptcy.dr02
        case governmentDuty
        /// law: bankruptcy.dr03
        case procurator
        /// law: bankruptcy.dr04
        case preReorganization
        /// law: bankruptcy.dr05
        case smallMicro
        /// law: bankruptcy.dr06
        case consolidation
        /// law: bankruptcy.dr07
        case financial
        /// law: bankruptcy.dr08
        case crossBorder
        /// law: bankruptcy.dr09
        case creditTwoStep
        /// law: bankruptcy.dr10
        case administratorOversight
        /// law: bankruptcy.dr11
        case interimMeasures
        /// law: bankruptcy.dr12
        case taxRank

        public var term: Term {
            switch self {
            case .jointIndividual: Term("joint-individual", "连带个人债务人", "individuals jointly liable")
            case .governmentDuty: Term("government-duty", "破产工作协调机制", "duty of governments to coordinate")
            case .procurator: Term("procurator", "检察监督", "supervision by the procuratorate")
            case .preReorganization: Term("pre-reorganization", "庭外重组与预重整衔接", "out-of-court restructuring carried over")
            case .smallMicro: Term("small-micro", "小微企业特别程序", "special procedure for small firms")
            case .consolidation: Term("consolidation", "合并破产", "consolidation of affiliates")
            case .financial: Term("financial", "金融机构破产", "financial institutions")
            case .crossBorder: Term("cross-border", "跨国破产司法合作", "cooperation across borders")
            case .creditTwoStep: Term("credit-two-step", "两阶段信用修复", "credit repair in two steps")
            case .administratorOversight: Term("administrator-oversight", "管理人监督管理", "oversight of administrators")
            case .interimMeasures: Term("interim-measures", "受理前临时措施", "measures before acceptance")
            case .taxRank: Term("tax-rank", "税款滞纳金等顺位", "rank of tax surcharges")
            }
        }

        /// Where it belongs.
        public var place: Place {
            switch self {
            case .procurator, .smallMicro, .consolidation, .creditTwoStep: .caseTable
            case .preReorganization, .interimMeasures: .petition
            case .jointIndividual: .debtorKind
            case .financial, .taxRank: .ranks
            case .administratorOversight: .administrator
            case .governmentDuty: .coordination
            case .crossBorder: .foreign
            }
        }

        /// How well it is known.
        public var evidence: Evidence { .secondary }

        /// What would change.
        public var text: Bilingual {
            switch self {
            case .jointIndividual:
                Bilingual(
                    "对企业债务负连带责任的自然人可以一并清理债务，设观察期",
                    "individuals liable for the firm’s debts clear them in the same procedure, under observation")
            case .governmentDuty:
                Bilingual("县级以上政府建立协调机制，确定牵头部门", "governments keep a coordination mechanism with a lead department")
            case .procurator: Bilingual("检察机关对破产程序实行监督", "the procuratorate supervises the procedure")
            case .preReorganization:
                Bilingual(
                    "预重整成为全国性制度，庭外表决在重整中延续", "pre-reorganisation becomes national law; earlier consents carry over")
            case .smallMicro: Bilingual("小微企业案件自受理起六个月内审结", "small cases are concluded within six months of acceptance")
            case .consolidation: Bilingual("关联企业合并破产由法律规定", "consolidation of affiliates is ruled by statute")
            case .financial: Bilingual("金融机构范围扩大，顺位另有规定", "more kinds of institution, with ranks of their own")
            case .crossBorder: Bilingual("承认与协助境外破产程序", "recognition of and help for proceedings abroad")
            case .creditTwoStep:
                Bilingual("批准计划时暂停公示，执行完毕后移除", "display is paused on approval and removed on completion")
            case .administratorOversight:
                Bilingual("国务院和地方政府部门监督管理人", "State and local departments oversee administrators")
            case .interimMeasures: Bilingual("申请后、受理前可以采取临时措施", "measures between petition and acceptance")
            case .taxRank: Bilingual("清偿顺序调整，涉及税款滞纳金", "ranks are reordered, surcharges among them")
            }
        }
    }

    /// 小微企业案件审结期限（草案）: 6 months; no limit of the law in force.
    public static let smallMicroConclusion = TimeLimit(
        "draft-small-micro-conclusion", "小微企业案件审结（草案）", "conclusion of a small case, draft", .months(6),
        .civilProcedure, from: Bilingual("裁定受理之日", "acceptance"), bound: Bound.court, Basis(Citation("EBLD25")),
        evidence: .secondary)

    /// The table of the main case under the draft: the present one, with the rows the draft changes in their place.
    public static let table = BankruptcyCase.table.amended(
        rows: { kind, row in amended(kind, row) },
        limits: { clock, limits in clock == .fastTrack ? [smallMicroConclusion] : limits })

    private static func amended(_ kind: BankruptcyCase.Act.Kind, _ row: Rule<BankruptcyCase>) -> Rule<BankruptcyCase> {
        switch kind {
        // dr03: one more organ that may speak.
        case .noteOpinion: row.by(row.by.union([.procuratorate]), Citation("EBLD25"))
        // dr04: consents given before carry over.
        case .openReorganization: row.emitting([.carryConsents])
        // dr05: a procedure of the law, not of an opinion.
        case .useFastTrack, .leaveFastTrack: row.by(row.by, Citation("EBLD25"))
        // dr06: a remedy of the law, not of minutes.
        case .applyConsolidation, .openConsolidationHearing, .closeConsolidationHearing, .consolidate,
            .applyConsolidationReview, .confirmConsolidation, .reverseConsolidation:
            row.by(row.by, Citation("EBLD25"))
        // dr09: paused on approval, removed on completion.
        case .approvePlan: row.emitting([.pauseCreditDisplay])
        case .completePlan: row.emitting([.removeCreditRecord])
        case _: row
        }
    }
}

extension Rule where Machine == BankruptcyCase {
    /// The same row for other roles and under another instrument, known from accounts of it.
    fileprivate func by(_ roles: EnumSet<BankruptcyRole>, _ citation: Citation) -> Rule {
        Rule(
            from, to: to, by: roles, needs: needs, expects: expects, starts: starts, stops: stops, suspends: suspends,
            resumes: resumes, emits: emits, issues: issues, evidence: .secondary, citation)
    }

    /// The same row with more that must now happen.
    fileprivate func emitting(_ effects: EnumSet<BankruptcyCase.Effect>) -> Rule {
        let cited = basis.citations
        func at(_ place: Int) -> Citation? { cited.indices.contains(place) ? cited[place] : nil }
        return Rule(
            from, to: to, by: by, needs: needs, expects: expects, starts: starts, stops: stops, suspends: suspends,
            resumes: resumes, emits: emits.union(effects), issues: issues, evidence: evidence, at(0), at(1), at(2),
            at(3))
    }
}
