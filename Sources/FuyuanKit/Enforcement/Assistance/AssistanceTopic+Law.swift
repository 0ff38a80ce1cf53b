extension AssistanceTopic {
    /// The time limits that bear on it, the usual one first; empty where none is set but by agreement.
    public var limits: [TimeLimit] {
        switch self {
        case .policeFindPerson: [.policeFeedback]
        case .policeVehicle: []
        case .policeCustody: [.detentionFamilyNotice]
        case .policeCrime: [.refusalFiling, .refusalReasons, .refusalExplanation, .refusalOrderedFiling]
        case .exitBan: []
        case .landQuery: []
        case .landSeal: []
        case .landTransfer: [.confirmationRulingService]
        case .marketEquity: []
        case .marketOffice: []
        case .taxInfo: []
        case .socialInsurance: []
        case .wageArrears: []
        case .housingFund: []
        case .banks: [.bankObjectionAnswer]
        case .securities: []
        case .grid: [.gridReport]
        case .creditCentre: [.listingDeletion]
        case .approvals: []
        case .organDebtor: [.publicBodyWarning, .judicialAdviceReply]
        case .smeArrears: [.paymentComplaintTransfer, .paymentComplaintResult]
        case .nonLitOrganize: []
        case .judicialRelief: [.reliefDecision, .reliefDecisionLongest]
        case .socialAid: []
        case .notary: []
        case .bankruptcy: [.transferRuling, .transferHandOver, .transferReturn]
        case .advice: [.judicialAdviceReply]
        case .jointMeeting: []
        case .smartControl: []
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .policeFindPerson: Basis(.propertyInvestigation(15), Citation("POL16"), Citation("BJP"), Citation("JZ22"))
        case .policeVehicle: Basis(.propertyInvestigation(16), Citation("YT21"))
        case .policeCustody:
            Basis(.civilProcedure(118), .civilProcedureInterpretation(178), .civilProcedureInterpretation(180))
        case .policeCrime: Basis(.refusalOpinion(5), Citation("YT21"), Citation("HS24", 5))
        case .exitBan: Basis(Citation("EXI12", 65))
        case .landQuery: Basis(Citation("LND16"), Citation("JZ22"), Citation("YT21"))
        case .landSeal: Basis(.sealing(7), .sealing(21), .sealing(26), .preservation(16))
        case .landTransfer: Basis(.onlineAuction(6), .enforcementLimits(8))
        case .marketEquity: Basis(.equityEnforcement(6), Citation("MERR22", 79))
        case .marketOffice: Basis(.company(178), Citation("MER21", 12), Citation("MERR22", 48))
        case .taxInfo:
            Basis(.onlineAuction(13, item: 9), .onlineAuction(30), .equityEnforcement(11), Citation("HS24", 9))
        case .socialInsurance: Basis(.civilProcedure(254))
        case .wageArrears: Basis(.migrantWages(33), .migrantWages(41), .migrantWages(48), Citation("HS24", 13))
        case .housingFund: Basis(Citation("HPF19"))
        case .banks: Basis(.onlineFreezing(6), Citation("BKN15"))
        case .securities: Basis(.onlineFreezing(10))
        case .grid: Basis(Citation("SRC19"), Citation("HS24", 10))
        case .creditCentre: Basis(.dishonestyList(8), Citation("JZ22"), Citation("YT21"))
        case .approvals: Basis(.dishonestyList(8), Citation("YT21"))
        case .organDebtor:
            Basis(.administrativeProcedure(96), .dishonestyList(8), Citation("YT21"), Citation("HS24", 11))
        case .smeArrears: Basis(Citation("SMP25", 25))
        case .nonLitOrganize: Basis(.expropriationEnforcement(9), Citation("JZ22"), Citation("HS24", 12))
        case .judicialRelief: Basis(Citation("REL14"), Citation("REL16"), Citation("REL19"))
        case .socialAid: Basis(Citation("HS24", 13))
        case .notary: Basis(Citation("NTP17"), .notarialEnforcement(), Citation("JZ22"))
        case .bankruptcy: Basis(.civilProcedureInterpretation(511), .transferOpinion(2), Citation("HS24", 7))
        case .advice: Basis(Citation("JS23", 6), Citation("JS23", 8), Citation("HS24"), Citation("QHD21"))
        case .jointMeeting: Basis(Citation("YT21"), Citation("HS24"))
        case .smartControl: Basis(Citation("JZ22"))
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch self {
        case .policeFindPerson: .statute
        case .policeVehicle: .statute
        case .policeCustody: .statute
        case .policeCrime: .secondary
        case .exitBan: .statute
        case .landQuery: .local
        case .landSeal: .statute
        case .landTransfer: .statute
        case .marketEquity: .statute
        case .marketOffice: .statute
        case .taxInfo: .statute
        case .socialInsurance: .statute
        case .wageArrears: .statute
        case .housingFund: .secondary
        case .banks: .statute
        case .securities: .statute
        case .grid: .local
        case .creditCentre: .secondary
        case .approvals: .local
        case .organDebtor: .statute
        case .smeArrears: .statute
        case .nonLitOrganize: .statute
        case .judicialRelief: .secondary
        case .socialAid: .local
        case .notary: .secondary
        case .bankruptcy: .statute
        case .advice: .statute
        case .jointMeeting: .local
        case .smartControl: .local
        }
    }

    /// The time in which the organ answers the court, where the item has one of its own; nil where it is agreed.
    public var answerLimit: TimeLimit? {
        switch self {
        case .policeFindPerson: .policeFeedback
        case .grid: .gridReport
        case .advice: .judicialAdviceReply
        case .policeVehicle, .policeCustody, .policeCrime, .exitBan, .landQuery, .landSeal, .landTransfer,
            .marketEquity, .marketOffice, .taxInfo, .socialInsurance, .wageArrears, .housingFund, .banks, .securities,
            .creditCentre, .approvals, .organDebtor, .smeArrears, .nonLitOrganize, .judicialRelief, .socialAid, .notary,
            .bankruptcy, .jointMeeting, .smartControl:
            nil
        }
    }

    /// Whether the organ must act the moment the papers arrive, in preservation as in enforcement (财产保全规定 art. 16).
    public var isAtOnce: Bool { self == .landSeal || self == .banks || self == .securities }

    /// The items a case needs when these things have happened, in the order of the list.
    public static func expected(for facts: EnumSet<AssistanceTrigger>) -> [AssistanceTopic] {
        allCases.filter { facts.contains($0.trigger) }
    }

    /// What the court and the organ owe each other under this item from a day on.
    public func duty(since day: CivilDate, lastDay: CivilDate? = nil, in law: LegalContext) -> Duty {
        Duty(
            "assistance-topic/\(term.wire)", product, owedBy: role.term, to: EnforcementRole.court.term, since: day,
            within: lastDay == nil ? answerLimit : nil, lastDay: lastDay, in: law, basis, evidence: evidence)
    }
}
