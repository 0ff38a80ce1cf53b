extension RefusalGround {
    /// Which requests the ground belongs to.
    public var kinds: EnumSet<NonEnforcementKind> {
        switch self {
        case .noClause, .beyondScope, .procedure, .forgedEvidence, .withheldEvidence, .corruption: [.award]
        case .publicInterest: [.award]
        case .shamArbitration: [.awardByOutsider]
        case .absentDebtor, .incapableNoGuardian, .notaryConflict, .notaryCorruption, .grossProcedure, .publicOrder:
            [.notarial]
        case .limitationDefence: [.award, .notarial]
        }
    }

    /// Whether the time to ask runs from knowing it, while enforcement goes on (仲裁裁决执行规定 art. 8;
    /// 公证债权文书执行规定 art. 13).
    public var runsFromKnowing: Bool {
        switch self {
        case .forgedEvidence, .corruption, .notaryConflict, .notaryCorruption: true
        case .noClause, .beyondScope, .procedure, .withheldEvidence, .publicInterest, .shamArbitration, .absentDebtor,
            .incapableNoGuardian, .grossProcedure, .publicOrder, .limitationDefence:
            false
        }
    }
}
