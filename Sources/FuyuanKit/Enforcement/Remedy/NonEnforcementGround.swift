/// Why an award or a notarised instrument is not enforced (民事诉讼法 arts. 248, 249; 仲裁裁决执行规定 arts. 9, 18; 公证债权文书执行规定 arts. 12, 19; 民诉法解释 art. 481).
@nonexhaustive
public enum NonEnforcementGround: UInt8, Vocabulary, WireValue {
    case noClause
    case beyondScope
    case procedure
    case forgedEvidence
    case withheldEvidence
    case corruption
    case publicInterest
    /// Of an outsider.
    case shamArbitration
    case absentDebtor
    case incapableNoGuardian
    case notaryConflict
    case notaryCorruption
    case grossProcedure
    case publicOrder
    /// Of any basis.
    case limitationDefence

    public var term: Term {
        switch self {
        case .noClause: Term("no-clause", "没有仲裁协议", "no arbitration agreement")
        case .beyondScope: Term("beyond-scope", "超出仲裁范围", "beyond the scope of arbitration")
        case .procedure: Term("procedure", "仲裁庭组成、程序违法", "tribunal or procedure unlawful")
        case .forgedEvidence: Term("forged-evidence", "证据伪造", "forged evidence")
        case .withheldEvidence: Term("withheld-evidence", "隐瞒证据", "evidence withheld")
        case .corruption: Term("corruption", "仲裁员贪污受贿、枉法裁决", "corruption of an arbitrator")
        case .publicInterest: Term("public-interest", "违背社会公共利益", "against the public interest")
        case .shamArbitration: Term("sham-arbitration", "恶意、虚假仲裁", "sham arbitration")
        case .absentDebtor: Term("absent-debtor", "被执行人未到场", "the debtor was not there")
        case .incapableNoGuardian: Term("incapable-no-guardian", "无行为能力人无监护人代理", "an incapable person without guardian")
        case .notaryConflict: Term("notary-conflict", "公证员利害关系", "conflict of interest of the notary")
        case .notaryCorruption: Term("notary-corruption", "公证员贪污受贿、徇私舞弊", "corruption of the notary")
        case .grossProcedure: Term("gross-procedure", "严重违反法定公证程序", "gross breach of notarial procedure")
        case .publicOrder: Term("public-order", "违背公序良俗", "against public order")
        case .limitationDefence: Term("limitation-defence", "申请执行时效抗辩", "limitation pleaded")
        }
    }
}

extension NonEnforcementGround {
    /// Which requests the ground belongs to.
    public var kinds: EnumSet<NonEnforcementKind> {
        switch self {
        case .noClause, .beyondScope, .procedure, .forgedEvidence, .withheldEvidence, .corruption: [.award]
        case .publicInterest: [.award]
        case .shamArbitration: [.awardByOutsider]
        case .absentDebtor, .incapableNoGuardian, .notaryConflict, .notaryCorruption, .grossProcedure, .publicOrder:
            [.notarial]
        case .limitationDefence: [.award, .notarial]
        }
    }

    /// Whether the time to ask runs from knowing it, while enforcement goes on (仲裁裁决执行规定 art. 8;
    /// 公证债权文书执行规定 art. 13).
    public var runsFromKnowing: Bool {
        switch self {
        case .forgedEvidence, .corruption, .notaryConflict, .notaryCorruption: true
        case .noClause, .beyondScope, .procedure, .withheldEvidence, .publicInterest, .shamArbitration, .absentDebtor,
            .incapableNoGuardian, .grossProcedure, .publicOrder, .limitationDefence:
            false
        }
    }
}
