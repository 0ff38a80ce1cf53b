/// A statutory ground of retrial, in the order of 行政诉讼法 art. 91.
@nonexhaustive
public enum RetrialGround: UInt8, Vocabulary, WireValue {
    case wrongRejection
    case newEvidence
    case evidenceFlawed
    case lawMisapplied
    case procedureBreached
    case claimOmitted
    case baseRevoked
    case corruption

    public var term: Term {
        switch self {
        case .wrongRejection: Term("wrong-rejection", "不予立案或者驳回起诉确有错误", "refusal to docket, or dismissal, wrong")
        case .newEvidence: Term("new-evidence", "有新的证据，足以推翻原判决、裁定", "new evidence able to overturn")
        case .evidenceFlawed:
            Term("evidence-flawed", "主要证据不足、未经质证或者系伪造", "main evidence insufficient, unexamined or forged")
        case .lawMisapplied: Term("law-misapplied", "适用法律、法规确有错误", "law misapplied")
        case .procedureBreached:
            Term("procedure-breached", "违反法定程序，可能影响公正审判", "procedure breached, which may affect fairness")
        case .claimOmitted: Term("claim-omitted", "遗漏诉讼请求", "a claim omitted")
        case .baseRevoked: Term("base-revoked", "据以作出裁判的法律文书被撤销或者变更", "the document it rests on was revoked or changed")
        case .corruption: Term("corruption", "审判人员贪污受贿、徇私舞弊、枉法裁判", "corruption of the judges")
        }
    }
}

extension RetrialGround {
    /// Whether the six months run from knowing it (行诉法解释 art. 110): items 2, 7 and 8, and item 3 where the main
    /// evidence is forged.
    public func runsFromKnowing(isEvidenceForged: Bool?) -> Bool {
        switch self {
        case .newEvidence, .baseRevoked, .corruption: true
        case .evidenceFlawed: isEvidenceForged == true
        case .wrongRejection, .lawMisapplied, .procedureBreached, .claimOmitted: false
        }
    }
}
