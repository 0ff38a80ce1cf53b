/// 拒执罪移送: the referral of a person who could perform and would not, from the enforcing court to the police.
///
/// It runs beside the enforcement and never moves it: a referral that comes back carries its reason and leaves the
/// enforcement where it was. Sources: 刑法 art. 313; 拒执罪解释 (2024); 拒执罪意见 (2025), seen in an excerpt.
public struct RefusalCrimeReferral: CaseMachine {
    public var standing = Standing<RefusalCrimeReferral>()
    /// What was seen first, and in which enforcement case; nil before.
    public internal(set) var suspicion: RefusalSuspicion?
    /// The file as assembled; nil before.
    public internal(set) var dossier: RefusalDossier?
    /// To which police; nil before.
    public internal(set) var destination: ReferralTransfer?
    /// The latest reason it came back or was not pursued for; nil where it did not.
    public internal(set) var returned: ReferralReturn?
    /// The order to file; nil where there is none.
    public internal(set) var order: FilingOrder?
    /// The day the police filed a case; nil before.
    public internal(set) var filedOn: CivilDate?
    /// The performance before charge; nil where there is none.
    public internal(set) var performance: PerformanceBeforeCharge?
    /// Who prosecutes privately and on what; nil where nobody does.
    public internal(set) var privateComplaint: PrivateProsecution?
    /// The judgment; nil before.
    public internal(set) var judgment: RefusalJudgment?

    /// Before anything is suspected.
    public init() {}

    public static let name = Term("refusal-crime-referral", "拒执罪移送", "referral for refusal to perform")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.judged, .privateEnded]
    public static let table = makeTable()

    /// Closed when nobody is charged, though the creditor may still prosecute.
    public var isClosed: Bool { isFinal || phase == .notProsecuted }

    static let courts: EnumSet<EnforcementRole> = [.handler, .court]
    static let criminalCourts: EnumSet<EnforcementRole> = [.trialDivision, .court, .otherCourt]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .noteSuspicion:
            Rule(
                [.unopened], to: .suspected, by: courts, expects: [.obligationEffective, .conductAfterObligation],
                issues: [.leadRecord], Citation("CRL", 313), .refusalCrime(1), .refusalCrime(6))
        case .assemble:
            // law: enforcement.V53
            Rule(
                [.suspected], to: .packaged, by: courts, needs: [.priorSanction],
                expects: [.fiveGroups, .abilityAfterNecessities], issues: [.referralLetter, .enforcementStatement],
                .refusalCrime(3), .refusalCrime(5), .refusalOpinion(3), .refusalOpinion(4))
        case .transfer:
            Rule(
                [.packaged], to: .referred, by: courts, expects: [.rightPolice], emits: [.enforcementGoesOn],
                issues: [.referralLetter], .refusalCrime(15), .refusalOpinion(2), .refusalOpinion(3))
        case .registerReferral:
            Rule(
                [.referred], to: .policeExamining, by: [.police], starts: [.examination], issues: [.policeReceipt],
                evidence: .secondary, .refusalOpinion(5))
        case .extendExamination:
            Rule(
                [.policeExamining], to: nil, by: [.police], expects: [.examinedInTime], evidence: .secondary,
                .refusalOpinion(5))
        case .fileCase:
            Rule(
                [.policeExamining, .procuratorateAsked], to: .filed, by: [.police], expects: [.examinedInTime],
                stops: [.examination, .explanation], issues: [.filingDecision], evidence: .secondary,
                .refusalOpinion(5))
        case .declineToFile:
            Rule(
                [.policeExamining], to: .notFiled, by: [.police], expects: [.examinedInTime, .reasonGiven],
                starts: [.reasons], stops: [.examination], emits: [.enforcementGoesOn, .sendReasons, .tellCreditor],
                issues: [.noFilingNotice], evidence: .secondary, .refusalOpinion(5))
        case .sendReasons:
            Rule(
                [.notFiled, .withdrawnByPolice], to: nil, by: [.police], expects: [.reasonGiven, .reasonsInTime],
                stops: [.reasons], issues: [.reasonsLetter], evidence: .secondary, .refusalOpinion(5))
        case .askSupervision:
            Rule(
                [.notFiled], to: .procuratorateAsked, by: courts, emits: [.enforcementGoesOn],
                issues: [.supervisionAdvice], evidence: .secondary, .refusalOpinion(5), Citation("CRI18", 113))
        case .askSupervisionForSilence:
            // law: enforcement.E37
            Rule(
                [.policeExamining], to: .procuratorateAsked, by: courts, expects: [.examinationLapsed],
                emits: [.enforcementGoesOn, .pressPolice], issues: [.supervisionAdvice], evidence: .secondary,
                .refusalOpinion(5), Citation("CRI18", 113))
        case .askPoliceToExplain:
            Rule(
                [.procuratorateAsked], to: nil, by: [.procuratorate], starts: [.explanation],
                issues: [.explanationDemand], evidence: .secondary, .refusalOpinion(5), Citation("CRI18", 113))
        case .explainNotFiling:
            Rule(
                [.procuratorateAsked], to: nil, by: [.police], expects: [.explainedInTime, .reasonGiven],
                stops: [.explanation], issues: [.reasonsLetter], evidence: .secondary, .refusalOpinion(5))
        case .orderFiling:
            Rule(
                [.procuratorateAsked], to: .orderedToFile, by: [.procuratorate], expects: [.chiefDecided],
                starts: [.orderedFiling], stops: [.examination, .explanation], issues: [.filingOrder],
                evidence: .secondary, .refusalOpinion(5), Citation("CRI18", 113))
        case .reasonsAccepted:
            Rule(
                [.procuratorateAsked], to: .notFiled, by: [.procuratorate], expects: [.reasonGiven],
                stops: [.examination, .explanation], emits: [.enforcementGoesOn, .tellCreditor],
                issues: [.replyLetter], evidence: .secondary, .refusalOpinion(5))
        case .fileAfterOrder:
            Rule(
                [.orderedToFile], to: .filed, by: [.police], expects: [.filedInTime], stops: [.orderedFiling],
                issues: [.filingDecision], evidence: .secondary, .refusalOpinion(5))
        case .dropCase:
            Rule(
                [.filed], to: .withdrawnByPolice, by: [.police], expects: [.reasonGiven], starts: [.reasons],
                emits: [.enforcementGoesOn, .sendReasons, .tellCreditor], issues: [.dropDecision],
                evidence: .secondary, .refusalOpinion(5))
        case .charge:
            Rule(
                [.filed], to: .prosecuted, by: [.procuratorate], emits: [.giveOpinionOnProperty],
                issues: [.indictment], .refusalCrime(13))
        case .performBeforeCharge:
            Rule(
                [.filed], to: .notProsecuted, by: [.procuratorate], expects: [.performed, .circumstancesMinor],
                emits: [.enforcementGoesOn], issues: [.noProsecutionDecision], .refusalCrime(11))
        case .declineToCharge:
            Rule(
                [.filed], to: .notProsecuted, by: [.procuratorate], expects: [.reasonGiven],
                emits: [.enforcementGoesOn, .tellCreditor], issues: [.noProsecutionDecision], evidence: .memory,
                Citation("CRI18", 177))
        case .judge:
            Rule(
                [.prosecuted], to: .judged, by: criminalCourts, emits: [.recoverProperty], issues: [.judgment],
                Citation("CRL", 313), .refusalCrime(11))
        case .prosecutePrivately:
            Rule(
                [.notFiled], to: .privateProsecution, by: [.creditor], expects: [.ownRightsHarmed, .complainedBefore],
                stops: [.reasons], issues: [.privateComplaint], .refusalCrime(14))
        case .prosecuteAfterDrop:
            Rule(
                [.notProsecuted, .withdrawnByPolice], to: .privateProsecution, by: [.creditor],
                expects: [.ownRightsHarmed, .complainedBefore], stops: [.reasons], issues: [.privateComplaint],
                .refusalCrime(14))
        case .judgePrivate:
            Rule(
                [.privateProsecution], to: .judged, by: criminalCourts, emits: [.recoverProperty],
                issues: [.judgment], .refusalCrime(14), Citation("CRL", 313))
        case .endPrivate:
            Rule(
                [.privateProsecution], to: .privateEnded, by: [.creditor], emits: [.enforcementGoesOn],
                issues: [.withdrawalRuling], .refusalCrime(14))
        }
    }
}
