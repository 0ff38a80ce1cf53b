extension PetitionMatter {
    public typealias Role = AdministrativeRole

    /// Where a petition stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        case registered
        case classified
        /// The matter leaves the petition channel; it comes back only as terminated litigation.
        case routedToCourt
        case routedToReconsideration
        case routedToDiscipline
        case routedElsewhere
        case transferred
        case objectionRaised
        case returned
        case accepted
        case handling
        case mediated
        case handled
        case reviewRequested
        case reviewed
        case rereviewRequested
        case rereviewed
        case closedFinal
        case litigationTerminated
        case handedToLocality
        case closed

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未提出", "not raised")
            case .registered: Term("registered", "登记", "registered")
            case .classified: Term("classified", "甄别分类", "classified")
            case .routedToCourt: Term("routed-to-court", "导入诉讼程序", "routed to court")
            case .routedToReconsideration:
                Term(
                    "routed-to-reconsideration", "导入行政复议、行政程序",
                    "routed to reconsideration or another administrative procedure")
            case .routedToDiscipline: Term("routed-to-discipline", "转纪检监察", "passed to discipline inspection")
            case .routedElsewhere: Term("routed-elsewhere", "导入仲裁、党内渠道、法定职责程序", "routed elsewhere")
            case .transferred: Term("transferred", "转送、交办", "transferred")
            case .objectionRaised: Term("objection-raised", "提出异议", "objected to")
            case .returned: Term("returned", "退回转送机关", "returned")
            case .accepted: Term("accepted", "受理告知", "accepted")
            case .handling: Term("handling", "办理", "being handled")
            case .mediated: Term("mediated", "调解、和解", "mediated")
            case .handled: Term("handled", "出具处理意见", "opinion given")
            case .reviewRequested: Term("review-requested", "请求复查", "review requested")
            case .reviewed: Term("reviewed", "出具复查意见", "reviewed")
            case .rereviewRequested: Term("rereview-requested", "请求复核", "re-review requested")
            case .rereviewed: Term("rereviewed", "出具复核意见", "re-reviewed")
            case .closedFinal: Term("closed-final", "三级终结", "finally closed")
            case .litigationTerminated: Term("litigation-terminated", "涉诉信访依法终结", "litigation terminated")
            case .handedToLocality: Term("handed-to-locality", "移交属地", "handed to the locality")
            case .closed: Term("closed", "办结", "closed")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case disposal
        case notice
        case objection
        case handling
        case reviewRequest
        case review
        case rereviewRequest
        case rereview

        public var term: Term {
            switch self {
            case .disposal: Term("disposal", "登记处理", "registration")
            case .notice: Term("notice", "受理告知", "telling the petitioner")
            case .objection: Term("objection", "转送异议", "objection to a transfer")
            case .handling: Term("handling", "办理", "handling")
            case .reviewRequest: Term("review-request", "请求复查", "asking for review")
            case .review: Term("review", "复查", "review")
            case .rereviewRequest: Term("rereview-request", "请求复核", "asking for re-review")
            case .rereview: Term("rereview", "复核", "re-review")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case tellPetitioner
        case guideToSue
        case guideToChannel
        case jointPlan
        case stabilise
        case neverReopen

        public var term: Term {
            switch self {
            case .tellPetitioner: Term("tell-petitioner", "书面告知信访人", "tell the petitioner in writing")
            case .guideToSue: Term("guide-to-sue", "引导起诉", "guide to sue")
            case .guideToChannel: Term("guide-to-channel", "引导通过法定途径提出", "guide to the legal channel")
            case .jointPlan: Term("joint-plan", "形成共同处置方案", "a joint plan")
            case .stabilise: Term("stabilise", "属地做好教育疏导、帮扶救助", "guidance and relief by the locality")
            case .neverReopen: Term("never-reopen", "同一事实和理由不再受理", "not taken up again on the same facts and grounds")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case registrationForm
        case notice
        case transferLetter
        case objectionLetter
        case verification
        case handlingOpinion
        case settlement
        case reviewOpinion
        case rereviewOpinion
        case minutes
        case handOverLetter

        public var term: Term {
            switch self {
            case .registrationForm: Term("registration-form", "信访登记单", "registration form")
            case .notice: Term("notice", "书面告知", "written notice")
            case .transferLetter: Term("transfer-letter", "转送函", "letter of transfer")
            case .objectionLetter: Term("objection-letter", "异议函", "letter of objection")
            case .verification: Term("verification", "核实意见", "verification")
            case .handlingOpinion: Term("handling-opinion", "信访处理意见书", "handling opinion")
            case .settlement: Term("settlement", "调解、和解协议书", "settlement agreement")
            case .reviewOpinion: Term("review-opinion", "复查意见", "review opinion")
            case .rereviewOpinion: Term("rereview-opinion", "复核意见", "re-review opinion")
            case .minutes: Term("minutes", "会议纪要", "minutes")
            case .handOverLetter: Term("hand-over-letter", "移交函", "letter handing over")
            }
        }
    }
}
