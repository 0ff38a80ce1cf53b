/// 裁执分离: whether a court takes a decision for enforcement, and who carries it out once the court has granted it.
///
/// The rule knows the separation for expropriation compensation alone; elsewhere it rests on a local mechanism.
/// law: administrative.V-N14
public struct SeparationOfExecution: Sendable, Hashable {
    /// What is to be enforced.
    public let object: NonLitigationObject
    /// Whether the organ may by law enforce by itself; nil when not known.
    public let hasOwnPower: Bool?
    /// Whether a local mechanism lets the government carry such rulings out.
    public let hasLocalMechanism: Bool

    /// A question.
    public init(_ object: NonLitigationObject, hasOwnPower: Bool? = false, hasLocalMechanism: Bool = false) {
        self.object = object
        self.hasOwnPower = hasOwnPower
        self.hasLocalMechanism = hasLocalMechanism
    }

    /// Whether a court takes it; nil when the organ's own power is not known.
    /// law: administrative.V-N04
    public var isAcceptedByCourt: Bool? {
        switch object {
        case .expropriationCompensation: true
        case .illegalBuilding: false
        case .demolitionOnIllegalLand, .expropriatedCollectiveLand, .moneyDuty, .clearance: hasOwnPower.map { !$0 }
        }
    }

    /// Who carries it out once granted, the usual one first in ``usualExecutor``; where the court does not take it, who
    /// does it directly. A local mechanism adds the government where the rule does not name it.
    public var executors: EnumSet<NonLitigationExecutor> {
        switch object {
        case .expropriationCompensation: [.decidingGovernment, .courtBureau]
        case .illegalBuilding: [.decidingOrgan, .localGovernment]
        case .demolitionOnIllegalLand, .expropriatedCollectiveLand:
            hasLocalMechanism ? [.courtBureau, .localGovernment] : [.courtBureau]
        case .moneyDuty: hasOwnPower == true ? [.decidingOrgan] : [.courtBureau]
        case .clearance: [.decidingOrgan, .substitute]
        }
    }

    /// Who carries it out as a rule.
    public var usualExecutor: NonLitigationExecutor {
        switch object {
        case .expropriationCompensation: .decidingGovernment
        case .illegalBuilding, .clearance: .decidingOrgan
        case .demolitionOnIllegalLand, .expropriatedCollectiveLand: hasLocalMechanism ? .localGovernment : .courtBureau
        case .moneyDuty: hasOwnPower == true ? .decidingOrgan : .courtBureau
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch object {
        case .expropriationCompensation: Basis(.expropriationEnforcement(9), .expropriation(28))
        case .illegalBuilding: Basis(.illegalBuildings(), Citation("URP19", 68), .coercion(44))
        case .demolitionOnIllegalLand:
            hasLocalMechanism
                ? Basis(.landAdministration(83), Citation("XZS18"), .huashan(12)) : Basis(.landAdministration(83))
        case .expropriatedCollectiveLand: Basis(Citation("LNR21", 62), .ruralLand(14))
        case .moneyDuty: Basis(.coercion(46), .coercion(53))
        case .clearance: Basis(.coercion(50), .coercion(51), .coercion(52))
        }
    }

    /// How well the answer is verified: a local mechanism is known from accounts only.
    public var evidence: Evidence { isSeparatedLocally ? .secondary : .statute }

    private var isSeparatedLocally: Bool { executors.contains(.localGovernment) && object != .illegalBuilding }

    /// What is wrong with handing it to an executor: another one than the table names, or the government outside
    /// expropriation without a local mechanism.
    public func findings(assignedTo executor: NonLitigationExecutor) -> [Finding] {
        if executors.contains(executor) { return [] }
        let isGovernment = executor == .decidingGovernment || executor == .localGovernment
        return [
            Finding(
                "administrative.V-N14", .warning, at: "executor",
                Basis(.expropriationEnforcement(9), Citation("XZS18")),
                isGovernment ? "征收补偿以外的裁执分离没有地方机制依据" : "应由\(usualExecutor.term.zh)实施",
                isGovernment
                    ? "a separation outside expropriation without a local mechanism"
                    : "to be carried out by the \(usualExecutor.term.en)")
        ]
    }

    /// How the answer comes about.
    public var derivation: Derivation {
        var derivation = Derivation()
        switch isAcceptedByCourt {
        case true?: derivation.add("人民法院受理", "the court takes it", result: object.term.zh, basis)
        case false?:
            derivation.add("行政机关有强制执行权，人民法院不予受理", "the organ has its own power: the court does not take it", basis)
        case nil: derivation.add("无从判断行政机关有无强制执行权", "whether the organ has its own power cannot be told", basis)
        }
        derivation.add("实施主体", "carried out by", result: usualExecutor.term.zh, basis)
        return derivation
    }
}
