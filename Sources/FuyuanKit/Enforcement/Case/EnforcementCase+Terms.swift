extension EnforcementCase {
    /// Where the case stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case unopened
        case applied
        case filed
        case notAccepted
        case notified
        case investigating
        case controlling
        case disposing
        case enforcingConduct
        case distributing
        case stayed
        case suspended
        case settlementPerforming
        case bankruptcyReview
        /// 终本: closed for statistics, the debt lives on.
        case roundEnded
        case completed
        case terminated
        case refused
        case rejected
        case cancelled
        /// As a new file of type 执恢.
        case resumed
        case reversalOpen

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未申请", "not yet applied for")
            case .applied: Term("applied", "已申请、移送待审", "applied for")
            case .filed: Term("filed", "已立案", "filed")
            case .notAccepted: Term("not-accepted", "不予受理", "not accepted")
            case .notified: Term("notified", "已发执行通知", "notified")
            case .investigating: Term("investigating", "财产调查", "investigating")
            case .controlling: Term("controlling", "财产控制", "controlling")
            case .disposing: Term("disposing", "财产处置", "disposing")
            case .enforcingConduct: Term("enforcing-conduct", "行为、交付执行", "enforcing conduct")
            case .distributing: Term("distributing", "案款分配发放", "distributing")
            case .stayed: Term("stayed", "暂缓执行", "stayed")
            case .suspended: Term("suspended", "中止执行", "suspended")
            case .settlementPerforming: Term("settlement-performing", "和解履行中", "settlement being performed")
            case .bankruptcyReview: Term("bankruptcy-review", "移送破产审查中", "in review for bankruptcy")
            case .roundEnded: Term("round-ended", "终结本次执行程序", "round ended")
            case .completed: Term("completed", "执行完毕", "completed")
            case .terminated: Term("terminated", "终结执行", "terminated")
            case .refused: Term("refused", "不予执行", "not enforced")
            case .rejected: Term("rejected", "驳回申请", "application dismissed")
            case .cancelled: Term("cancelled", "销案", "file cancelled")
            case .resumed: Term("resumed", "恢复执行", "resumed")
            case .reversalOpen: Term("reversal-open", "执行回转", "in reversal")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case filingReview
        case notice
        case handlerAssignment
        case handlerNotice
        case creditorLeads
        case leadVerification
        case investigationStart
        case investigationEnd
        case noticeAfterMeasure
        case caseTerm
        case inaction
        case performanceWindow
        case jurisdictionObjection
        case stay
        case revival
        case reconsideration
        case recheck
        case recheckYears
        case shielding
        case obstruction

        public var term: Term {
            switch self {
            case .filingReview: Term("filing-review", "执行立案审查", "review for filing")
            case .notice: Term("notice", "发执行通知", "notice")
            case .handlerAssignment: Term("handler-assignment", "确定承办人", "naming the handler")
            case .handlerNotice: Term("handler-notice", "承办人发出通知", "notice by the handler")
            case .creditorLeads: Term("creditor-leads", "通知提供线索", "asking for leads")
            case .leadVerification: Term("lead-verification", "核实线索", "verifying a lead")
            case .investigationStart: Term("investigation-start", "启动调查", "start of the investigation")
            case .investigationEnd: Term("investigation-end", "完成调查", "end of the investigation")
            case .noticeAfterMeasure: Term("notice-after-measure", "先控后告", "notice after a measure")
            case .caseTerm: Term("case-term", "执行期限", "term of the case")
            case .inaction: Term("inaction", "超过六个月未执行", "six months without enforcement")
            case .performanceWindow: Term("performance-window", "执行通知的履行期限", "window of the notice")
            case .jurisdictionObjection: Term("jurisdiction-objection", "管辖异议", "objection to jurisdiction")
            case .stay: Term("stay", "暂缓执行期限", "stay")
            case .revival: Term("revival", "申请恢复执行期间", "time for revival")
            case .reconsideration: Term("reconsideration", "申请复议", "asking for reconsideration")
            case .recheck: Term("recheck", "终本后查询", "query after the end of the round")
            case .recheckYears: Term("recheck-years", "终本后查询总期间", "years of queries")
            case .shielding: Term("shielding", "屏蔽终本信息", "shielding the record")
            case .obstruction: Term("obstruction", "终结后排除妨害", "obstruction after the end")
            }
        }
    }
}
