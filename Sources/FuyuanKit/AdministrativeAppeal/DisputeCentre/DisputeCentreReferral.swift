/// 行政争议化解中心案件: a dispute between a citizen and an organ at the dispute-resolution centre, from the referral to
/// the follow-up visit (化解前、化解中、化解后、回访).
///
/// Nobody mediates without the consent of both sides; a dispute that is not resolved goes back to where it came from.
/// One that is settled counts as resolved only after the follow-up visit is on file and the centre has reported back
/// (``isResolved``). The steps are those of published local accounts; the times are those of invited and online
/// mediation.
/// Sources: 特邀调解规定 arts. 22, 27; 在线调解规则 arts. 10–24; 行政复议法 art. 5; 行政撤诉规定 arts. 2, 5; 秦皇岛答复.
/// law: administrative.K05 administrative.K06
public struct DisputeCentreReferral: CaseMachine {
    public var standing = Standing<DisputeCentreReferral>()
    /// What was referred; nil before.
    public internal(set) var referral: CentreReferral?
    /// Who handed it over.
    public internal(set) var source: Actor<AdministrativeRole>?
    /// Whoever signed for the file; nil where nobody did.
    public internal(set) var signature: FileSignature?
    /// What the citizen's side said; nil while not known.
    public internal(set) var citizenConsents: Bool?
    /// What the organ's side said; nil while not known.
    public internal(set) var organConsents: Bool?
    /// The organs convened; nil before.
    public internal(set) var meeting: OrganMeeting?
    /// How the dispute is to be resolved; nil before.
    public internal(set) var plan: ResolutionPlan?
    /// What is not in dispute; nil where nothing was recorded.
    public internal(set) var facts: UndisputedFacts?
    /// The agreement; nil where none was signed.
    public internal(set) var agreement: CentreAgreement?
    /// The withdrawal that ended the dispute without an agreement; nil where none did.
    public internal(set) var withdrawal: ClaimWithdrawal?
    /// Why it failed; nil where it did not.
    public internal(set) var failure: ReferralFailure?
    /// The proof of performance; nil before.
    public internal(set) var performance: PerformanceProof?
    /// The remedy taken after a breach; nil where none was.
    public internal(set) var remedy: RemedyRoad?
    /// The follow-up visit; nil before.
    public internal(set) var visit: FollowUpVisit?

    /// Before anything is referred.
    public init() {}

    public static let name = Term("dispute-centre-referral", "行政争议化解中心案件", "dispute at the resolution centre")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.declined, .returned, .withdrawnBySource, .remedyReopened, .closed]
    public static let table = makeTable()

    static let sources: EnumSet<AdministrativeRole> = [
        .court, .reconsiderationOrgan, .reconsiderationBody, .agency, .party, .parties, .petitionOffice, .referrer,
    ]
    static let citizens: EnumSet<AdministrativeRole> = [
        .party, .applicant, .plaintiff, .appellant, .addressee, .petitioner,
    ]
    static let organs: EnumSet<AdministrativeRole> = [.agency, .respondent, .defendant, .petitionUnit]
    static let sides = citizens.union(organs).union([.parties])
    static let centre: EnumSet<AdministrativeRole> = [.centre, .mediator]
    /// Before the agreement the source may take the dispute back.
    static let open: EnumSet<Phase> = [
        .intake, .consentSought, .organsConvened, .caseStudied, .planAgreed, .mediating, .partialAgreement,
    ]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        // C01
        case .refer:
            Rule(
                [.unopened], to: .intake, by: sources, expects: [.withinList, .modeFits], emits: [.register],
                issues: [.referralLetter, .registrationForm], evidence: .local, .qinhuangdao(), Citation("YT21"),
                .invitedMediation(11))
        case .signForFile:
            Rule(
                open, to: nil, by: centre, starts: [.contact, .mediation], issues: [.fileReceipt],
                .invitedMediation(27), .onlineMediation(12), .onlineMediation(24))
        // C02
        case .seekConsent:
            Rule(
                [.intake], to: .consentSought, by: centre, expects: [.assigned, .contactedInTime], stops: [.contact],
                issues: [.consentInquiry], .onlineMediation(15))
        case .giveConsent:
            Rule(
                open, to: nil, by: sides, stops: [.contact], issues: [.consentPaper], .reconsideration(5, 2),
                .onlineMediation(15), .invitedMediation(2))
        // C03
        case .decline:
            Rule(
                [.intake, .consentSought], to: .declined, by: sides.union(centre), expects: [.reasonWritten],
                emits: [.returnAtOnce], issues: [.terminationNotice], .onlineMediation(15, 2))
        // C04
        case .convene:
            Rule(
                [.consentSought], to: .organsConvened, by: [.centre], expects: [.organsIdentified, .informedStaff],
                emits: [.sendInformedStaff], issues: [.meetingNotice], evidence: .local, .qinhuangdao())
        // C05
        case .study:
            Rule(
                [.organsConvened], to: .caseStudied, by: centre.union(organs), issues: [.visitRecord],
                evidence: .local, .qinhuangdao())
        // C06
        case .agreePlan:
            Rule(
                [.caseStudied], to: .planAgreed, by: [.centre], expects: [.wayOffered], issues: [.plan],
                evidence: .local, .qinhuangdao())
        // C07
        case .mediate:
            Rule(
                [.planAgreed], to: .mediating, by: centre, needs: [.consented], expects: [.assigned, .withinTime],
                starts: [.mediation], issues: [.record], .invitedMediation(27), .reconsideration(5, 2),
                .onlineMediation(15), .onlineMediation(24))
        case .extendMediation:
            Rule(
                open, to: nil, by: sides.union(centre), expects: [.extensionAgreed, .beforeExpiry, .laterDay],
                .invitedMediation(27), .onlineMediation(24))
        // C09
        case .recordFacts:
            Rule(
                [.mediating], to: .partialAgreement, by: centre, needs: [.factsConfirmed],
                expects: [.assigned, .withinTime], emits: [.useFactsOnly], issues: [.factsForm], .onlineMediation(18),
                .onlineMediation(22), .invitedMediation(22))
        case .continueMediation:
            Rule(
                [.partialAgreement, .followedUp], to: .mediating, by: centre, expects: [.assigned, .withinTime],
                issues: [.record],
                .invitedMediation(17), .onlineMediation(22))
        // C08
        case .sign:
            Rule(
                [.mediating, .partialAgreement], to: .agreementSigned, by: [.parties], needs: [.signedByAll],
                expects: [.agreementLawful, .withinTime], stops: [.mediation], emits: [.perform, .tellSides],
                issues: [.agreement], .suitWithdrawal(2), .reconsideration(5), .onlineMediation(19))
        case .withdrawClaim:
            Rule(
                open.subtracting([.intake]), to: .claimWithdrawn, by: citizens, expects: [.trueWill],
                stops: [.mediation], emits: [.tellSides], issues: [.claimWithdrawal],
                .administrativeProcedure(62), .suitWithdrawal(2), .reconsideration(74))
        // C10
        case .fail:
            Rule(
                [.organsConvened, .caseStudied, .planAgreed, .mediating, .partialAgreement], to: .failed, by: centre,
                expects: [.withinTime],
                starts: [.returning], stops: [.mediation], emits: [.returnForDocketing, .tellSides],
                issues: [.failureNotice], .onlineMediation(21), .qinhuangdao())
        case .returnToSource:
            Rule(
                [.failed], to: .returned, by: centre.union([.court]), expects: [.returnedInTime], stops: [.returning],
                issues: [.transferList], evidence: .local, .qinhuangdao(), .onlineMediation(21))
        case .withdrawReferral:
            Rule(
                open, to: .withdrawnBySource, by: sources, expects: [.bySource], issues: [.withdrawalLetter],
                evidence: .local, .qinhuangdao(), Citation("YT21"))
        // C11
        case .beginPerformance:
            Rule(
                [.agreementSigned], to: .performing, by: sides, .suitWithdrawal(5), .qinhuangdao())
        // C12
        case .confirmPerformed:
            Rule(
                [.performing], to: .performed, by: organs.union([.parties, .centre]), expects: [.proofGiven],
                issues: [.proofOfPerformance], .suitWithdrawal(5))
        // C13
        case .breach:
            Rule(
                [.agreementSigned, .performing], to: .breached, by: sides, emits: [.reopenRemedy],
                .suitWithdrawal(5), .reconsideration(78))
        case .resumePerformance:
            Rule(
                [.breached], to: .performing, by: sides.union([.centre]), .suitWithdrawal(5))
        case .reopenRemedy:
            Rule(
                [.breached], to: .remedyReopened, by: sides.union([.court, .reconsiderationOrgan]),
                emits: [.reopenRemedy], .suitWithdrawal(5), .reconsideration(78))
        // C14
        case .followUp:
            Rule(
                [.performed, .claimWithdrawn, .followedUp], to: .followedUp, by: [.centre], expects: [.visitRecorded],
                emits: [.recordSatisfaction], issues: [.followUpRecord], evidence: .local, .qinhuangdao())
        // C15
        case .feedback:
            Rule(
                [.followedUp], to: .closed, by: [.centre], expects: [.feedbackComplete], issues: [.closingReport],
                evidence: .local, .qinhuangdao())
        }
    }

    /// The times of invited mediation bind where a court handed the dispute over; the three working days are the online
    /// rules'; the five days to docket are those of a court that had not docketed it.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        var idle = EnumSet<Clock>()
        if referral?.isOnline != true || phase != .intake { idle.insert(.contact) }
        if !hasCourtClock || clocks[.mediation] != nil { idle.insert(.mediation) }
        if source?.role != .court || referral?.mode != .entrusted { idle.insert(.returning) }
        return Self.table[kind].without(starting: idle)
    }

    /// Whether the times of invited mediation bind: a court delegated or commissioned it.
    var hasCourtClock: Bool { source?.role == .court && referral.map { $0.mode != .invited } ?? false }
}
