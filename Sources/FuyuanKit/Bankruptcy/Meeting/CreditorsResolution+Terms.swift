extension CreditorsResolution {
    public typealias Role = BankruptcyRole

    /// Where a resolution stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the item is tabled.
        case untabled
        /// Tabled.
        case resPending
        /// The threshold is met.
        case resPassed
        /// The threshold is not met.
        case resFailed
        /// Put to the vote again.
        case resSecondVote
        /// The court’s ruling replaces the vote.
        case resRuledByCourt
        /// Review by the same court; the ruling is carried out meanwhile.
        case resReconsidering
        /// Binds all creditors; revocation or review may still be sought in time.
        case resEffective
        /// A creditor asks the court to revoke it.
        case resRevocationSought
        /// Revoked or changed by the court; to be decided anew.
        case resRevoked
        /// The time to challenge it is over.
        case resSettled
        /// Failed or not voted at all, and nothing replaces it.
        case resLapsed

        public var term: Term {
            switch self {
            case .untabled: Term("untabled", "未提出", "not tabled")
            case .resPending: Term("res-pending", "待表决", "to be voted")
            case .resPassed: Term("res-passed", "通过", "passed")
            case .resFailed: Term("res-failed", "未通过", "failed")
            case .resSecondVote: Term("res-second-vote", "二次表决", "second vote")
            case .resRuledByCourt: Term("res-ruled-by-court", "法院裁定", "ruled by the court")
            case .resReconsidering: Term("res-reconsidering", "复议中", "under review")
            case .resEffective: Term("res-effective", "生效", "in effect")
            case .resRevocationSought: Term("res-revocation-sought", "申请撤销", "revocation sought")
            case .resRevoked: Term("res-revoked", "裁定撤销", "revoked")
            case .resSettled: Term("res-settled", "不可再争议", "beyond challenge")
            case .resLapsed: Term("res-lapsed", "未通过而终结", "lapsed")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case votedByMeeting
        case testsNotFailed
        case testsNotPassed
        case tallyKnown
        case baseIsTotal
        case rulingAfterOneVote
        case rulingAfterTwoVotes
        case ruledByCourt
        case adoptedByMeeting
        case reviewInTime
        case reviewQualified
        case sameCourt
        case revocationInTime
        case revocationGround
        case harmed
        case timesOver
        case toldInTime
        case isRemote

        public var term: Term {
            switch self {
            case .votedByMeeting: Term("voted-by-meeting", "非分组表决事项", "not a matter voted in groups")
            case .testsNotFailed: Term("tests-not-failed", "记载的人数、金额未低于门槛", "the recorded figures do not fall short")
            case .testsNotPassed:
                Term("tests-not-passed", "记载的人数、金额未达门槛", "the recorded figures do not reach the threshold")
            case .tallyKnown: Term("tally-known", "表决结果有记载", "the figures are recorded")
            case .baseIsTotal: Term("base-is-total", "以全部无财产担保债权为基数", "the base is all unsecured claims")
            case .rulingAfterOneVote:
                Term("ruling-after-one-vote", "管理方案或者变价方案未通过", "a management or realisation plan failed")
            case .rulingAfterTwoVotes:
                Term("ruling-after-two-votes", "分配方案经二次表决仍未通过", "a distribution plan failed twice")
            case .ruledByCourt: Term("ruled-by-court", "系人民法院裁定", "it is a ruling of the court")
            case .adoptedByMeeting: Term("adopted-by-meeting", "系债权人会议决议", "it is a resolution of the meeting")
            case .reviewInTime: Term("review-in-time", "十五日内申请复议", "review is sought within fifteen days")
            case .reviewQualified: Term("review-qualified", "申请人有权申请复议", "the applicant may seek review")
            case .sameCourt: Term("same-court", "向作出裁定的人民法院申请", "sought from the court that ruled")
            case .revocationInTime: Term("revocation-in-time", "十五日内请求撤销", "revocation is sought within fifteen days")
            case .revocationGround: Term("revocation-ground", "有撤销事由", "there is a ground of revocation")
            case .harmed: Term("harmed", "损害债权人利益", "the creditor is harmed")
            case .timesOver: Term("times-over", "争议期限届满", "the time to challenge it is over")
            case .toldInTime: Term("told-in-time", "三日内告知结果", "the result is told within three days")
            case .isRemote: Term("is-remote", "非现场表决", "voted from afar")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case remoteResult
        case revocation
        case review

        public var term: Term {
            switch self {
            case .remoteResult: Term("remote-result", "非现场表决结果告知", "result of a remote vote told")
            case .revocation: Term("revocation", "请求撤销决议", "asking to revoke the resolution")
            case .review: Term("review", "对裁定申请复议", "seeking review of the ruling")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case bindAll
        case tellResult
        case carryOut
        case decideAnew

        public var term: Term {
            switch self {
            case .bindAll: Term("bind-all", "对全体债权人有约束力", "binds all creditors")
            case .tellResult: Term("tell-result", "告知表决结果", "tell the result")
            case .carryOut: Term("carry-out", "裁定照常执行", "carry the ruling out meanwhile")
            case .decideAnew: Term("decide-anew", "责令债权人会议依法重新作出决议", "the meeting decides anew")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case ballot
        case resolution
        case ruling
        case reviewApplication
        case reviewDecision
        case revocationApplication
        case revocationRuling

        public var term: Term {
            switch self {
            case .ballot: Term("ballot", "表决票", "ballot")
            case .resolution: Term("resolution", "债权人会议决议", "resolution")
            case .ruling: Term("ruling", "民事裁定书", "ruling")
            case .reviewApplication: Term("review-application", "复议申请书", "application for review")
            case .reviewDecision: Term("review-decision", "复议决定书", "decision on review")
            case .revocationApplication: Term("revocation-application", "撤销决议申请书", "application to revoke")
            case .revocationRuling: Term("revocation-ruling", "民事裁定书（撤销债权人会议决议用）", "ruling revoking a resolution")
            }
        }
    }
}
