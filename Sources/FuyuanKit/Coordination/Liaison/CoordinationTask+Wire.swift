extension CoordinationTask {
    /// What is done about a task.
    @nonexhaustive
    public enum Act: WireAct {
        /// 拟列.
        case draft(TaskDraft)
        /// 下达.
        case issue(TaskIssue)
        /// 认领.
        case accept
        /// 启动.
        case start
        /// 报送进展.
        case reportProgress(TaskReport)
        /// 报送落实情况.
        case report(TaskReport)
        /// 检查.
        case inspect(TaskInspection)
        /// 核验通过.
        case pass
        /// 退回整改.
        case returnForFix(TaskReturn)
        /// 督促.
        case urge(SupervisionNotice)
        /// 整改后继续.
        case resubmit(TaskReport)
        /// 恢复推进.
        case resume
        /// 暂缓.
        case suspend(TaskInstruction)
        /// 恢复任务.
        case reinstate(TaskInstruction)
        /// 延期.
        case extendDeadline(TaskExtension)
        /// 撤销任务.
        case cancel(TaskInstruction)
        /// 销号.
        case closeOut(TaskClosure)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case draft
            case issue
            case accept
            case start
            case reportProgress
            case report
            case inspect
            case pass
            case returnForFix
            case urge
            case resubmit
            case resume
            case suspend
            case reinstate
            case extendDeadline
            case cancel
            case closeOut

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .draft: Term("draft", "拟列", "draft")
                case .issue: Term("issue", "下达", "issue")
                case .accept: Term("accept", "认领", "accept")
                case .start: Term("start", "启动", "start")
                case .reportProgress: Term("report-progress", "报送进展", "report progress")
                case .report: Term("report", "报送落实情况", "report completion")
                case .inspect: Term("inspect", "检查", "inspect")
                case .pass: Term("pass", "核验通过", "pass")
                case .returnForFix: Term("return-for-fix", "退回整改", "return for fixing")
                case .urge: Term("urge", "督促", "urge")
                case .resubmit: Term("resubmit", "整改后继续", "resubmit")
                case .resume: Term("resume", "恢复推进", "resume")
                case .suspend: Term("suspend", "暂缓", "suspend")
                case .reinstate: Term("reinstate", "恢复任务", "reinstate")
                case .extendDeadline: Term("extend-deadline", "延期", "extend the time")
                case .cancel: Term("cancel", "撤销任务", "cancel")
                case .closeOut: Term("close-out", "销号", "close out")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .draft: .draft
            case .issue: .issue
            case .accept: .accept
            case .start: .start
            case .reportProgress: .reportProgress
            case .report: .report
            case .inspect: .inspect
            case .pass: .pass
            case .returnForFix: .returnForFix
            case .urge: .urge
            case .resubmit: .resubmit
            case .resume: .resume
            case .suspend: .suspend
            case .reinstate: .reinstate
            case .extendDeadline: .extendDeadline
            case .cancel: .cancel
            case .closeOut: .closeOut
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .draft: .draft(try .transfer(nil, through: &c))
            case .issue: .issue(try .transfer(nil, through: &c))
            case .accept: .accept
            case .start: .start
            case .reportProgress: .reportProgress(try .transfer(nil, through: &c))
            case .report: .report(try .transfer(nil, through: &c))
            case .inspect: .inspect(try .transfer(nil, through: &c))
            case .pass: .pass
            case .returnForFix: .returnForFix(try .transfer(nil, through: &c))
            case .urge: .urge(try .transfer(nil, through: &c))
            case .resubmit: .resubmit(try .transfer(nil, through: &c))
            case .resume: .resume
            case .suspend: .suspend(try .transfer(nil, through: &c))
            case .reinstate: .reinstate(try .transfer(nil, through: &c))
            case .extendDeadline: .extendDeadline(try .transfer(nil, through: &c))
            case .cancel: .cancel(try .transfer(nil, through: &c))
            case .closeOut: .closeOut(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .draft(let it): try c.put(it)
            case .issue(let it): try c.put(it)
            case .reportProgress(let it): try c.put(it)
            case .report(let it): try c.put(it)
            case .inspect(let it): try c.put(it)
            case .returnForFix(let it): try c.put(it)
            case .urge(let it): try c.put(it)
            case .resubmit(let it): try c.put(it)
            case .suspend(let it): try c.put(it)
            case .reinstate(let it): try c.put(it)
            case .extendDeadline(let it): try c.put(it)
            case .cancel(let it): try c.put(it)
            case .closeOut(let it): try c.put(it)
            case .accept, .start, .pass, .resume:
                break
            }
        }
    }
}
