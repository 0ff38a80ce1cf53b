/// 适格被告、被申请人: who answers for an act, on reconsideration and in court.
public struct ProperDefendant: Sendable, Hashable {
    /// The respondents on reconsideration; empty where the situation only arises after it, or the law is silent.
    public let respondents: [DefendantRole]
    /// The defendants in court: all of them, jointly.
    public let defendants: [DefendantRole]
    /// Who takes the place of the first defendant where it did not act: the one who in fact did it.
    public let otherwise: DefendantRole?
    /// The articles.
    public let basis: Basis

    /// Who answers in a situation.
    public init(in situation: DefendantSituation) {
        func row(
            _ respondents: [DefendantRole], _ defendants: [DefendantRole], else otherwise: DefendantRole? = nil,
            _ basis: Basis
        ) -> (respondents: [DefendantRole], defendants: [DefendantRole], otherwise: DefendantRole?, basis: Basis) {
            (respondents, defendants, otherwise, basis)
        }
        let found =
            switch situation {
            case .ownAct: row([.maker], [.maker], Basis(.reconsideration(19, 1), .administrativeProcedure(26, 1)))
            case .jointAct:
                row([.allMakers], [.allMakers], Basis(.reconsideration(19, 2), .administrativeProcedure(26, 4)))
            case .delegatedAct:
                row(
                    [.delegatingOrgan], [.delegatingOrgan],
                    Basis(
                        .reconsideration(19, 3), .administrativeProcedure(26, 5),
                        .administrativeProcedureInterpretation(20, 3)))
            case .approvedAct:
                row(
                    [.approvingOrgan], [.signingOrgan],
                    Basis(.reconsiderationRegulation(13), .administrativeProcedureInterpretation(19)))
            case .maintained:
                row(
                    [], [.maker, .reconsiderationOrgan],
                    Basis(
                        .administrativeProcedure(26, 2), .administrativeProcedureInterpretation(22, 3),
                        .administrativeProcedureInterpretation(133), .administrativeProcedureInterpretation(134)))
            case .resultChanged:
                row(
                    [], [.reconsiderationOrgan],
                    Basis(.administrativeProcedure(26, 2), .administrativeProcedureInterpretation(22)))
            case .partlyMaintained:
                row([], [.maker, .reconsiderationOrgan], Basis(.administrativeProcedureInterpretation(134, 2)))
            case .applicationInadmissible:
                row(
                    [], [.reconsiderationOrgan], else: .maker,
                    Basis(.administrativeProcedureInterpretation(133), .administrativeProcedureInterpretation(56, 2)))
            case .undecidedSueAct: row([], [.maker], Basis(.administrativeProcedure(26, 3)))
            case .undecidedSueSilence: row([], [.reconsiderationOrgan], Basis(.administrativeProcedure(26, 3)))
            case .organAbolished:
                row(
                    [.successor], [.successor],
                    Basis(.reconsideration(19, 4), .administrativeProcedure(26, 6)))
            case .organAbolishedWithoutSuccessor:
                row([], [.governmentOfAbolished], Basis(.administrativeProcedureInterpretation(23)))
            case .recognizedDevelopmentZone:
                row(
                    [], [.zoneAuthority], else: .zoneDepartment, Basis(.administrativeProcedureInterpretation(21)))
            case .developmentZone: row([], [.zoneAuthority], Basis(.administrativeProcedureInterpretation(21)))
            case .zoneWithoutCapacity:
                row([], [.foundingGovernment], Basis(.administrativeProcedureInterpretation(21)))
            case .collectiveLandDemolition:
                row([], [.decisionMaker], else: .actualPerformer, Basis(.defendants(3, 1)))
            case .stateLandDemolition:
                row([], [.decisionMaker], else: .expropriationDepartment, Basis(.defendants(3, 2)))
            case .illegalBuildingDemolition:
                row([], [.decisionMaker], else: .executingDepartment, Basis(.defendants(2)))
            case .guidanceOnly: row([], [.executingDepartment], Basis(.defendants(1), .defendants(4)))
            case .realPropertyRegistration: row([], [.registrationInstitution], Basis(.defendants(5)))
            }
        (respondents, defendants, otherwise, basis) = (
            found.respondents, found.defendants, found.otherwise, found.basis
        )
    }

    /// Whether the suit has two necessary defendants.
    public var isJoint: Bool { defendants.count > 1 }

    /// The situation a reconsideration leaves, from what it did; nil where nothing is told.
    ///
    /// Confirming an act unlawful only because its procedure was breached counts as maintaining it.
    /// law: administrative.EC26
    public static func situation(
        changedResult: Bool, keptPart: Bool = false, onlyForProcedure: Bool = false
    ) -> DefendantSituation {
        if onlyForProcedure || !changedResult { return .maintained }
        return keptPart ? .partlyMaintained : .resultChanged
    }
}
