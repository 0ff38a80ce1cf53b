/// What lawyers are chosen by for a roster of mediation experts (律师调解专家库).
@nonexhaustive
public enum ExpertCriterion: UInt8, Vocabulary, WireValue {
    /// 政治素质.
    case politicalQuality
    /// 业务水平.
    case professionalLevel
    /// 社会责任感.
    case socialResponsibility
    /// 热心公益.
    case publicService

    public var term: Term {
        switch self {
        case .politicalQuality: Term("political-quality", "政治素质", "political quality")
        case .professionalLevel: Term("professional-level", "业务水平", "professional level")
        case .socialResponsibility: Term("social-responsibility", "社会责任感", "social responsibility")
        case .publicService: Term("public-service", "热心公益", "commitment to public-interest service")
        }
    }
}

/// A lawyer put forward for a roster of mediation experts, with the criteria found to be met.
public struct MediationExpert: WireRecord {
    /// Who.
    public var member: ActorID
    /// The criteria met.
    public var met: EnumSet<ExpertCriterion>

    /// Somebody put forward.
    public init(_ member: ActorID, met: EnumSet<ExpertCriterion>) {
        self.member = member
        self.met = met
    }

    /// A warning for each criterion not met.
    public var findings: [Finding] {
        EnumSet.all.subtracting(met).map { criterion in
            Finding(
                "governance.expert-criterion", .warning, at: "\(member)", Basis(Citation("TH")),
                "未核实：\(criterion.term.zh)", "not established: \(criterion.term.en)")
        }
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("member", value?.member), met: try c.field("met", value?.met))
    }
}

extension MediatorRoster {
    /// A member drawn by lot among those who may be chosen (随机选定): the same seed and the same roster give the same
    /// member, whatever the order in which members were added. Nil where nobody may be chosen.
    public func draw(for request: MediatorRequest, on day: CivilDate, seed: UInt64) -> ActorID? {
        let open = candidates(for: request, on: day).filter(\.obstacles.isEmpty).map(\.member)
        guard !open.isEmpty else { return nil }
        let sorted = open.sorted { $0.rawValue < $1.rawValue }
        let place = Self.mixed(seed) % UInt64(sorted.count)
        return sorted[Int(truncatingIfNeeded: place)]
    }

    /// The member if he may be chosen.
    ///
    /// - Throws: a refusal with one reason for each obstacle, a tie to a party named with its ground.
    public func require(_ member: ActorID, for request: MediatorRequest, on day: CivilDate) throws(GovernanceRefusal) {
        guard let candidate = candidates(for: request, on: day).first(where: { $0.member == member }) else {
            throw GovernanceRefusal(
                "mediator-not-on-roster", Basis(.invitedMediation(12)), "\(member)不在名册",
                "\(member) is not on the roster")
        }
        let reasons = candidate.obstacles.map { obstacle in
            let ground = obstacle == .recusal ? recusalGround(of: member, for: request.people)?.term : nil
            return Reason(
                code: "governance.mediator/\(obstacle.term.wire)", nature: .unmet,
                basis: Basis(.invitedMediation(obstacle == .recusal ? 15 : 12)),
                text: Bilingual(
                    "\(member)：\(obstacle.term.zh)\(ground.map { "（\($0.zh)）" } ?? "")",
                    "\(member): \(obstacle.term.en)\(ground.map { " (\($0.en))" } ?? "")"),
                cure: Bilingual("另选调解员", "choose another mediator"))
        }
        guard reasons.isEmpty else { throw GovernanceRefusal(reasons) }
    }

    /// Spreads a seed over all bits.
    private static func mixed(_ seed: UInt64) -> UInt64 {
        var word = seed &+ 0x9E37_79B9_7F4A_7C15
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
