/// 行政调解: a mediation led by an administrative organ under the local rule.
///
/// No national statute governs it, so its rules note what is irregular and bar nothing but what the court cannot confirm. The place (``AdministrativeMediationRules``) says whether only civil disputes are
/// mediated or disputes with organs too; times are known from Shenzhen's regulation only and run there, and in another
/// place whose caller sets them. It is free of charge and replaces no enforcement; only a civil part can be confirmed by
/// the court.
/// Sources: 深圳多元化解条例 arts. 43–47; 山东多元化解条例 art. 25; 汕头多元化解条例 art. 16; 秦皇岛、山东、重庆、深圳行政调解办法;
/// 人民调解法 art. 33; 民事诉讼法 art. 205; 在线调解规则 art. 20.
public struct AdministrativeMediation: CaseMachine {
    public var standing = Standing<AdministrativeMediation>()
    /// What the dispute is about; nil before.
    public internal(set) var matter: MediationMatter?
    /// The place whose rule governs; nil before.
    public internal(set) var rules: AdministrativeMediationRules?
    /// The application; nil where the organ proposed it.
    public internal(set) var application: OrganMediationApplication?
    /// Where it was passed on to; nil where it was not.
    public internal(set) var transfer: OrganMediationTransfer?
    /// The agreement; nil before.
    public internal(set) var agreement: OrganMediationAgreement?
    /// Why it ended; nil where it did not.
    public internal(set) var end: OrganMediationEndGround?
    /// Whether both sides asked the court to confirm.
    public internal(set) var isConfirmationRequested = false

    /// Before anything is asked.
    public init() {}

    public static let name = Term("administrative-mediation", "行政调解", "mediation by an organ")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.refused, .transferred, .terminated, .confirmed, .performed]
    public static let table = makeTable()

    static let sides: EnumSet<AdministrativeRole> = [.party, .applicant, .addressee, .thirdParty, .respondent]
    static let open: EnumSet<Phase> = [.applied, .proposed, .consentObtained, .mediating]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        // M01
        case .apply:
            Rule(
                [.unopened], to: .applied, by: sides.union([.parties]), expects: [.onList, .withinScope],
                starts: [.acceptance, .passingOn], emits: [.decideAcceptance], issues: [.application],
                evidence: .local, .shenzhenMediation(43), .shenzhenMediation(44), .shenzhenMediation(46))
        // M02
        case .propose:
            Rule(
                [.unopened], to: .proposed, by: [.agency], expects: [.groundToPropose, .withinScope],
                emits: [.seekConsent], evidence: .local, .shenzhenMediation(44, 2), Citation("STM", 16))
        case .acceptApplication:
            Rule(
                [.applied], to: nil, by: [.agency], expects: [.decidedInTime], stops: [.acceptance, .passingOn],
                emits: [.seekConsent], evidence: .local, .shenzhenMediation(46))
        // M03
        case .transfer:
            Rule(
                [.applied], to: .transferred, by: [.agency], expects: [.outsideFunctions, .passedOnInTime],
                stops: [.acceptance, .passingOn], issues: [.transferLetter], evidence: .local,
                .shenzhenMediation(45))
        // M04
        case .refuse:
            Rule(
                [.applied], to: .refused, by: [.agency], expects: [.reasonsWritten, .decidedInTime],
                stops: [.acceptance, .passingOn], issues: [.refusalNotice], evidence: .local,
                .shenzhenMediation(46))
        // M05
        case .consent:
            Rule(
                [.applied, .proposed], to: .consentObtained, by: sides.union([.parties]),
                expects: [.allAgree, .freeOfCharge], stops: [.acceptance, .passingOn],
                emits: [.keepEnforcing], issues: [.consentPaper], evidence: .local, Citation("QHM25", 3),
                Citation("SDM25", 6))
        case .beginMediation:
            Rule(
                [.consentObtained], to: .mediating, by: [.agency, .mediator], issues: [.record], evidence: .local,
                Citation("QHM25", 3), Citation("SDM25", 6))
        // M06
        case .agree:
            Rule(
                [.mediating], to: .agreed, by: [.parties], expects: [.signedByAll, .lawful],
                starts: [.confirmation], emits: [.bindParties], issues: [.agreementPaper], evidence: .local,
                .shenzhenMediation())
        // M07
        case .terminate:
            Rule(
                open.union([.agreed]), to: .terminated, by: [.agency], emits: [.decideOrAdvise], issues: [.endNotice],
                evidence: .local, Citation("SD16", 25))
        // M08
        case .requestConfirmation:
            Rule(
                [.agreed], to: nil, by: [.parties], needs: [.civilPart], expects: [.requestedInTime],
                stops: [.confirmation], issues: [.confirmationApplication], .civilProcedure(205),
                .peoplesMediation(33), .onlineMediation(20))
        case .confirm:
            Rule(
                [.agreed], to: .confirmed, by: [.court], expects: [.civilPart, .requestedTogether],
                emits: [.enforceable], issues: [.confirmationRuling], .peoplesMediation(33),
                .onlineMediation(20))
        case .perform:
            Rule(
                [.agreed], to: .performed, by: sides.union([.parties, .agency]), issues: [.proofOfPerformance],
                evidence: .local, .shenzhenMediation())
        }
    }
}
