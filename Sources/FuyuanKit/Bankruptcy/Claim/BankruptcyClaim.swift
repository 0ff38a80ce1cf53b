/// 破产债权: one claim from declaration, or the administrator's list, to payment or the end of the procedure.
///
/// A case may have a hundred thousand of them: a claim keeps numbers and words, and every act is constant time.
/// Sources: 企业破产法 ch. 6, art. 40, 92, 100, 113, 116–124; 破产法司法解释二 art. 41–46; 破产法司法解释三 art. 3–9.
public struct BankruptcyClaim: CaseMachine {
    public var standing = Standing<BankruptcyClaim>()
    /// Whose claim it is; nil while not known.
    public internal(set) var creditor: ActorID?
    /// What it is for; nil while not known.
    public internal(set) var kind: ClaimKind?
    /// The rank given against the rank of its kind; nil for the rank of its kind.
    var givenRank: ClaimRank?
    /// What is special about it.
    public internal(set) var traits: EnumSet<ClaimTrait> = []
    /// The number of the asset that secures it; nil for none.
    public internal(set) var asset: Int?
    /// Whether the security was waived.
    public internal(set) var isSecurityWaived = false
    /// The effective document it rests on; nil for none.
    public internal(set) var document: EffectiveDocumentKind?
    /// The amount that document names up to acceptance; nil for none.
    public internal(set) var documentAmount: Money?
    /// Whether annulment or retrial of the document has been sought.
    public internal(set) var isDocumentChallenged = false
    /// The day it was declared or listed; nil before.
    public internal(set) var declaredOn: CivilDate?
    /// The amount declared or listed; nil before.
    public internal(set) var declared: Money?
    /// The amount in the table: admitted by the administrator, zero where rejected, nil where not decided.
    public internal(set) var admitted: Money?
    /// An amount the court fixed for voting; nil for none.
    public internal(set) var temporary: Money?
    /// The amount fixed by ruling, judgment or award; nil before.
    public internal(set) var confirmed: Money?
    /// What a plan or settlement leaves payable; nil for none.
    public internal(set) var payableUnderPlan: Money?
    /// Who objects; nil for nobody.
    public internal(set) var objector: ClaimObjector?
    /// Whether a suit or arbitration on it is pending.
    public internal(set) var isInSuit = false
    /// How many rounds of distribution it came too late for.
    public internal(set) var roundsMissed = 0
    /// What was paid so far.
    public internal(set) var paid = Money.zero
    /// What was set off.
    public internal(set) var offset = Money.zero
    /// What was not taken, or went to the others.
    public internal(set) var waived = Money.zero
    /// What is deposited for it now.
    public internal(set) var deposited = Money.zero
    /// What a set-off claimed and not decided would take; nil for none.
    public internal(set) var pendingSetOff: Money?
    /// Whether the administrator contests that set-off.
    public internal(set) var isSetOffContested = false

    /// A claim nobody has declared.
    public init() {}

    public static let name = Term("bankruptcy-claim", "破产债权", "bankruptcy claim")
    public static let initial = Phase.undeclared
    public static let finals: EnumSet<Phase> = [.setOff, .paid, .unpaidBalance, .forfeited, .withdrawnClaim]
    public static let table = makeTable()
}
