/// Why a basis is not enforced (不予执行).
@nonexhaustive
public enum RefusalGround: UInt8, Vocabulary, WireValue {
    case noClause
    case beyondScope
    case procedure
    case forgedEvidence
    case withheldEvidence
    case corruption
    case publicInterest
    /// Raised by an outsider (仲裁裁决执行规定 art. 18).
    case shamArbitration
    case absentDebtor
    case incapableNoGuardian
    case notaryConflict
    case notaryCorruption
    case grossProcedure
    case publicOrder
    case limitationDefence

    public var term: Term {
        switch self {
        case .noClause: Term("no-clause", "没有仲裁条款或者书面仲裁协议", "no arbitration clause or agreement")
        case .beyondScope: Term("beyond-scope", "超出仲裁协议范围或者无权仲裁", "beyond the agreement or the tribunal’s power")
        case .procedure: Term("procedure", "仲裁庭组成或者程序违法", "unlawful tribunal or procedure")
        case .forgedEvidence: Term("forged-evidence", "证据系伪造", "forged evidence")
        case .withheldEvidence: Term("withheld-evidence", "隐瞒足以影响公正裁决的证据", "evidence withheld")
        case .corruption: Term("corruption", "仲裁员贪污受贿、枉法裁决", "corruption of an arbitrator")
        case .publicInterest: Term("public-interest", "违背社会公共利益", "against the public interest")
        case .shamArbitration: Term("sham-arbitration", "虚假仲裁", "sham arbitration")
        case .absentDebtor: Term("absent-debtor", "被执行人未到场且未委托代理人", "the debtor was absent at the notary")
        case .incapableNoGuardian:
            Term("incapable-no-guardian", "无、限制行为能力人无监护人代为办理", "a party without capacity and without guardian")
        case .notaryConflict: Term("notary-conflict", "公证员与当事人有利害关系", "conflict of interest of the notary")
        case .notaryCorruption: Term("notary-corruption", "公证员徇私舞弊", "corruption of the notary")
        case .grossProcedure: Term("gross-procedure", "其他严重违反法定公证程序", "grave breach of notarial procedure")
        case .publicOrder: Term("public-order", "违背公序良俗", "against public order")
        case .limitationDefence: Term("limitation-defence", "申请执行时效抗辩成立", "the defence of limitation is upheld")
        }
    }
}

extension RefusalGround {
    /// Whether it is raised against this basis.
    public func applies(to basis: EnforcementBasis) -> Bool {
        switch self {
        case .noClause, .beyondScope, .procedure, .forgedEvidence, .withheldEvidence, .corruption, .publicInterest,
            .shamArbitration:
            basis == .arbitralAward || basis == .labourAward
        case .absentDebtor, .incapableNoGuardian, .notaryConflict, .notaryCorruption, .grossProcedure, .publicOrder:
            basis == .notarialInstrument
        case .limitationDefence: true
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .noClause, .beyondScope, .procedure, .forgedEvidence, .withheldEvidence, .corruption, .publicInterest:
            Basis(.civilProcedure(248))
        case .shamArbitration: Basis(.awardEnforcement(9), .awardEnforcement(18))
        case .absentDebtor, .incapableNoGuardian, .notaryConflict, .notaryCorruption, .grossProcedure:
            Basis(.notarialEnforcement(12))
        case .publicOrder: Basis(.notarialEnforcement(19), .civilProcedure(249))
        case .limitationDefence: Basis(.civilProcedureInterpretation(481))
        }
    }
}
