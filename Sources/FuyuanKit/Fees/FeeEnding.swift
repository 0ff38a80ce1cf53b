/// How a matter ended, for the question who bears its fee (诉讼费用交纳办法 arts. 29–42).
@nonexhaustive
public enum FeeEnding: UInt8, Vocabulary {
    /// One side won.
    case judgment
    /// Each side won in part.
    case partlyWon
    /// The parties agreed in the court's mediation.
    case mediated
    /// A divorce.
    case divorce
    /// A civil plaintiff or appellant withdrew.
    case withdrawn
    /// A defendant organ changed or revoked its act, and the plaintiff withdrew.
    case withdrawnAfterActChanged
    /// The claim was cut after the end of the court's investigation.
    case claimReducedLate
    /// Evidence came late and made costs grow.
    case lateEvidence
    /// A retrial for which a fee is due, applied for by one side.
    case retrialByOne
    /// A retrial for which a fee is due, applied for by both sides.
    case retrialByBoth
    /// A payment order was not opposed.
    case paymentOrderUnopposed
    /// A payment order was opposed, and its procedure ended.
    case paymentOrderOpposed
    /// Public notice for claims.
    case publicNotice
    /// Enforcement.
    case enforcement
    /// Enforcement that the parties settled.
    case enforcementSettled
    /// Preservation.
    case preservation
    /// An application about an award or an arbitration agreement.
    case arbitration
    /// A maritime injunction before suit.
    case maritimeInjunction
    /// A maritime fund, registration of claims, or notice for ship liens.
    case maritimeApplication
    /// The cost of public notice in a special procedure.
    case specialProcedureNotice
    /// A bankruptcy.
    case bankruptcy

    public var term: Term {
        switch self {
        case .judgment: Term("judgment", "判决结案", "judgment")
        case .partlyWon: Term("partly-won", "部分胜诉、部分败诉", "partly won")
        case .mediated: Term("mediated", "经人民法院调解达成协议", "agreed in the court's mediation")
        case .divorce: Term("divorce", "离婚案件", "divorce")
        case .withdrawn: Term("withdrawn", "原告或者上诉人撤诉", "withdrawn")
        case .withdrawnAfterActChanged:
            Term("withdrawn-after-act-changed", "被告改变或者撤销行政行为后原告撤诉", "withdrawn after the organ changed its act")
        case .claimReducedLate: Term("claim-reduced-late", "法庭调查终结后减少诉讼请求", "claim cut late")
        case .lateEvidence: Term("late-evidence", "逾期举证致费用增加", "evidence came late")
        case .retrialByOne: Term("retrial-by-one", "一方申请再审", "retrial on one side's application")
        case .retrialByBoth: Term("retrial-by-both", "双方申请再审", "retrial on both sides' application")
        case .paymentOrderUnopposed: Term("payment-order-unopposed", "债务人对督促程序未提出异议", "payment order unopposed")
        case .paymentOrderOpposed: Term("payment-order-opposed", "债务人异议致督促程序终结", "payment order opposed")
        case .publicNotice: Term("public-notice", "公示催告", "public notice for claims")
        case .enforcement: Term("enforcement", "申请执行", "enforcement")
        case .enforcementSettled: Term("enforcement-settled", "执行和解", "enforcement settled")
        case .preservation: Term("preservation", "申请保全措施", "preservation")
        case .arbitration: Term("arbitration", "申请撤销仲裁裁决或者认定仲裁协议效力", "award or arbitration agreement")
        case .maritimeInjunction: Term("maritime-injunction", "诉前海事强制令", "maritime injunction before suit")
        case .maritimeApplication: Term("maritime-application", "海事申请", "maritime application")
        case .specialProcedureNotice: Term("special-procedure-notice", "特别程序公告费", "notice in a special procedure")
        case .bankruptcy: Term("bankruptcy", "申请破产", "bankruptcy")
        }
    }

    /// Who bears the fee.
    public var burden: FeeBurden {
        switch self {
        case .judgment: FeeBurden(.losingParty, .fees(29, 1))
        case .partlyWon: FeeBurden(.courtDecides, .fees(29, 2))
        // law: mediation.calculation-6.2-feeMediatedBurden — disagreement on it does not touch the agreement.
        case .mediated: FeeBurden(.agreedOrCourtDecides, .fees(31), .courtMediation(11))
        case .divorce: FeeBurden(.agreedOrCourtDecides, .fees(33))
        case .withdrawn: FeeBurden(.plaintiffOrAppellant, .fees(34, 1))
        case .withdrawnAfterActChanged: FeeBurden(.defendantOrgan, .fees(34, 2))
        case .claimReducedLate: FeeBurden(.changingParty, .fees(35))
        case .lateEvidence: FeeBurden(.lateParty, .fees(40))
        case .retrialByOne: FeeBurden(.applicant, .fees(32))
        case .retrialByBoth: FeeBurden(.losingParty, .fees(32), .fees(29))
        case .paymentOrderUnopposed: FeeBurden(.debtor, .fees(36))
        case .paymentOrderOpposed: FeeBurden(.applicant, mayBeClaimed: true, .fees(36))
        case .publicNotice: FeeBurden(.applicant, .fees(37))
        case .enforcement: FeeBurden(.personEnforcedAgainst, .fees(38, 1))
        case .enforcementSettled: FeeBurden(.agreedOrCourtDecides, .fees(38, 2))
        case .preservation: FeeBurden(.applicant, mayBeClaimed: true, .fees(38, 3))
        case .arbitration: FeeBurden(.losingParty, .fees(38, 4), .fees(29))
        case .maritimeInjunction: FeeBurden(.applicant, mayBeClaimed: true, .fees(39, 1, item: 1))
        case .maritimeApplication: FeeBurden(.applicant, .fees(39, 1, item: 4))
        case .specialProcedureNotice: FeeBurden(.applicant, .fees(41))
        case .bankruptcy: FeeBurden(.estate, .fees(42))
        }
    }
}
