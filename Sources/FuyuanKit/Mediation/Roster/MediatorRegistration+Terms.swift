extension MediatorRegistration {
    public typealias Role = MediationRole

    /// Where an entry of the roster stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Neither applied nor invited.
        case unopened
        /// An organisation or a person applied.
        case applied
        /// The court took the initiative.
        case invited
        /// The conditions are checked.
        case reviewing
        /// Not taken in.
        case declined
        /// Trained before entry.
        case training
        /// Certificate issued, list published.
        case admitted
        /// May be chosen.
        case active
        /// Warned; may still be chosen.
        case warned
        /// Criticised in a circular; may still be chosen.
        case notified
        /// Not to be chosen for a time.
        case suspended
        /// Struck off.
        case removed
        /// Left the list.
        case retired

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未申请", "no application")
            case .applied: Term("applied", "申请入册", "applied")
            case .invited: Term("invited", "受邀入册", "invited")
            case .reviewing: Term("reviewing", "审核", "under review")
            case .declined: Term("declined", "不予入册", "declined")
            case .training: Term("training", "岗前培训", "in training")
            case .admitted: Term("admitted", "入册颁证并公开", "admitted")
            case .active: Term("active", "在册履职", "active")
            case .warned: Term("warned", "警告", "warned")
            case .notified: Term("notified", "通报", "criticised")
            case .suspended: Term("suspended", "暂停", "suspended")
            case .removed: Term("removed", "除名/解聘", "removed")
            case .retired: Term("retired", "退出名册", "retired")
            }
        }
    }

    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case qualified
        case namesMediators
        case sameCourt
        case trained
        case published
        case profilePublished
        case verified
        case grave
        case reasonGiven

        public var term: Term {
            switch self {
            case .qualified: Term("qualified", "具备入册条件", "the conditions of entry are met")
            case .namesMediators: Term("names-mediators", "调解组织已推荐调解员", "the organisation names its mediators")
            case .sameCourt: Term("same-court", "由建册法院办理", "done by the court that keeps the roster")
            case .trained: Term("trained", "已完成岗前培训", "trained before entry")
            case .published: Term("published", "已颁证并公开名册", "certificate issued and list published")
            case .profilePublished:
                Term(
                    "profile-published", "已公布基本信息、擅长领域、收费情况和建册法院",
                    "profile, field, fee and inviting court are published")
            case .verified: Term("verified", "经查证属实", "verified")
            case .grave: Term("grave", "情节严重", "grave")
            case .reasonGiven: Term("reason-given", "说明理由", "a reason is given")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case issueCertificate
        case publishRoster
        case informDepartment
        case redesignate
        case updateFile

        public var term: Term {
            switch self {
            case .issueCertificate: Term("issue-certificate", "颁发证书", "issue the certificate")
            case .publishRoster: Term("publish-roster", "公布、更新名册", "publish and update the list")
            case .informDepartment: Term("inform-department", "告知有关主管部门", "tell the competent department")
            case .redesignate: Term("redesignate", "未结调解另行指定", "designate others for open mediations")
            case .updateFile: Term("update-file", "记入业绩档案", "note in the file of performance")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case invitation
        case notice
        case trainingRecord
        case certificate
        case evaluation
        case decision
        case circular
        case removalDecision

        public var term: Term {
            switch self {
            case .application: Term("application", "入册申请表", "application")
            case .invitation: Term("invitation", "邀请函", "invitation")
            case .notice: Term("notice", "不予入册告知书", "notice")
            case .trainingRecord: Term("training-record", "培训记录", "record of training")
            case .certificate: Term("certificate", "证书、聘书", "certificate")
            case .evaluation: Term("evaluation", "业绩评估表", "evaluation")
            case .decision: Term("decision", "处理决定", "decision")
            case .circular: Term("circular", "通报", "circular")
            case .removalDecision: Term("removal-decision", "除名决定", "decision of removal")
            }
        }
    }
}
