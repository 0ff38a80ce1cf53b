extension CreditorsResolution {
    /// What is done about a resolution.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提出.
        case table(TabledMatter)
        /// 表决通过.
        case vote(ResolutionVote)
        /// 表决未通过.
        case voteFails(ResolutionVote)
        /// 决议生效.
        case takeEffect
        /// 告知表决结果.
        case tellResult
        /// 再次表决.
        case voteAgain
        /// 再次表决通过.
        case secondVotePasses(ResolutionVote)
        /// 再次表决未通过.
        case secondVoteFails(ResolutionVote)
        /// 未通过，法院裁定.
        case ruleAfterFailure
        /// 二次表决未通过，法院裁定.
        case ruleAfterTwoVotes
        /// 裁定生效.
        case rulingTakesEffect
        /// 申请复议.
        case reconsider(ReviewRequest)
        /// 复议维持.
        case decideReconsideration
        /// 复议改变.
        case changeOnReconsideration
        /// 请求撤销.
        case seekRevocation(RevocationRequest)
        /// 裁定撤销.
        case revoke
        /// 驳回撤销请求.
        case dismissRevocation
        /// 争议期限届满.
        case settle
        /// 未通过而终结.
        case lapse

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case table
            case vote
            case voteFails
            case takeEffect
            case tellResult
            case voteAgain
            case secondVotePasses
            case secondVoteFails
            case ruleAfterFailure
            case ruleAfterTwoVotes
            case rulingTakesEffect
            case reconsider
            case decideReconsideration
            case changeOnReconsideration
            case seekRevocation
            case revoke
            case dismissRevocation
            case settle
            case lapse

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .table: Term("table", "提出", "table the item")
                case .vote: Term("vote", "表决通过", "vote: passed")
                case .voteFails: Term("vote-fails", "表决未通过", "vote: failed")
                case .takeEffect: Term("take-effect", "决议生效", "resolution takes effect")
                case .tellResult: Term("tell-result", "告知表决结果", "tell the result")
                case .voteAgain: Term("vote-again", "再次表决", "put to a second vote")
                case .secondVotePasses: Term("second-vote-passes", "再次表决通过", "second vote: passed")
                case .secondVoteFails: Term("second-vote-fails", "再次表决未通过", "second vote: failed")
                case .ruleAfterFailure: Term("rule-after-failure", "未通过，法院裁定", "rule after a failed vote")
                case .ruleAfterTwoVotes: Term("rule-after-two-votes", "二次表决未通过，法院裁定", "rule after two failed votes")
                case .rulingTakesEffect: Term("ruling-takes-effect", "裁定生效", "ruling takes effect")
                case .reconsider: Term("reconsider", "申请复议", "seek review")
                case .decideReconsideration: Term("decide-reconsideration", "复议维持", "uphold on review")
                case .changeOnReconsideration: Term("change-on-reconsideration", "复议改变", "change on review")
                case .seekRevocation: Term("seek-revocation", "请求撤销", "ask to revoke")
                case .revoke: Term("revoke", "裁定撤销", "revoke")
                case .dismissRevocation: Term("dismiss-revocation", "驳回撤销请求", "dismiss the request to revoke")
                case .settle: Term("settle", "争议期限届满", "time to challenge is over")
                case .lapse: Term("lapse", "未通过而终结", "lapse")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .table: .table
            case .vote: .vote
            case .voteFails: .voteFails
            case .takeEffect: .takeEffect
            case .tellResult: .tellResult
            case .voteAgain: .voteAgain
            case .secondVotePasses: .secondVotePasses
            case .secondVoteFails: .secondVoteFails
            case .ruleAfterFailure: .ruleAfterFailure
            case .ruleAfterTwoVotes: .ruleAfterTwoVotes
            case .rulingTakesEffect: .rulingTakesEffect
            case .reconsider: .reconsider
            case .decideReconsideration: .decideReconsideration
            case .changeOnReconsideration: .changeOnReconsideration
            case .seekRevocation: .seekRevocation
            case .revoke: .revoke
            case .dismissRevocation: .dismissRevocation
            case .settle: .settle
            case .lapse: .lapse
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .table: .table(try .transfer(nil, through: &c))
            case .vote: .vote(try .transfer(nil, through: &c))
            case .voteFails: .voteFails(try .transfer(nil, through: &c))
            case .takeEffect: .takeEffect
            case .tellResult: .tellResult
            case .voteAgain: .voteAgain
            case .secondVotePasses: .secondVotePasses(try .transfer(nil, through: &c))
            case .secondVoteFails: .secondVoteFails(try .transfer(nil, through: &c))
            case .ruleAfterFailure: .ruleAfterFailure
            case .ruleAfterTwoVotes: .ruleAfterTwoVotes
            case .rulingTakesEffect: .rulingTakesEffect
            case .reconsider: .reconsider(try .transfer(nil, through: &c))
            case .decideReconsideration: .decideReconsideration
            case .changeOnReconsideration: .changeOnReconsideration
            case .seekRevocation: .seekRevocation(try .transfer(nil, through: &c))
            case .revoke: .revoke
            case .dismissRevocation: .dismissRevocation
            case .settle: .settle
            case .lapse: .lapse
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .table(let it): try c.put(it)
            case .vote(let it): try c.put(it)
            case .voteFails(let it): try c.put(it)
            case .secondVotePasses(let it): try c.put(it)
            case .secondVoteFails(let it): try c.put(it)
            case .reconsider(let it): try c.put(it)
            case .seekRevocation(let it): try c.put(it)
            case .takeEffect, .tellResult, .voteAgain, .ruleAfterFailure, .ruleAfterTwoVotes, .rulingTakesEffect,
                .decideReconsideration, .changeOnReconsideration, .revoke, .dismissRevocation, .settle, .lapse:
                break
            }
        }
    }
}
