extension EnforcementSettlement {
    /// What an act about a settlement needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case formKept
        case specialPower
        case notPerformedYet
        case breachNoted
        case termDue
        case revivedInTime
        case fraudShown
        case notOnSettlement
        case harmsNobody
        case dealPerformed
        case dealNotDue
        case dealFailed
        case paidInFull
        case damageShown
        case guarantorPromised
        case guarantorNotDebtor

        public var term: Term {
            switch self {
            case .formKept:
                Term(
                    "form-kept", "共同提交、一方提交他方认可或者口头记入笔录签名",
                    "submitted together, admitted by the others, or recorded and signed")
            case .specialPower: Term("special-power", "代理人有特别授权", "an agent holds a special power")
            case .notPerformedYet: Term("not-performed-yet", "和解协议尚未履行完毕", "the settlement is not performed in full")
            case .breachNoted: Term("breach-noted", "被执行人一方不履行", "the debtor’s side does not perform")
            case .termDue: Term("term-due", "约定的期限、条件已经成就，或者预期违约", "the term is due, or breach is announced")
            case .revivedInTime: Term("revived-in-time", "在二年内申请恢复执行", "asked for within two years")
            case .fraudShown: Term("fraud-shown", "受欺诈、胁迫", "defrauded or coerced")
            case .notOnSettlement:
                Term("not-on-settlement", "以物抵债裁定不以和解协议为依据", "no ruling in kind rests on the settlement")
            case .harmsNobody:
                Term("harms-nobody", "不损害其他债权人和社会公共利益", "no harm to other creditors or the public interest")
            case .dealPerformed: Term("deal-performed", "自行和解已履行完毕", "the private deal is performed")
            case .dealNotDue:
                Term("deal-not-due", "自行和解期限、条件未成就或者正在履行", "the private deal is not due, or is being performed")
            case .dealFailed:
                Term(
                    "deal-failed", "自行和解不履行、未成立、未生效或者无效",
                    "the private deal is not performed, not made, not effective or void")
            case .paidInFull: Term("paid-in-full", "已按约定全部履行", "everything promised was performed")
            case .damageShown: Term("damage-shown", "因迟延、瑕疵履行受损害", "damage from late or defective performance")
            case .guarantorPromised:
                Term("guarantor-promised", "担保人承诺自愿接受直接强制执行", "the guarantor promised direct enforcement")
            case .guarantorNotDebtor:
                Term("guarantor-not-debtor", "不变更、追加担保人为被执行人", "the guarantor is not made a debtor")
            }
        }
    }
}
