extension PropertyReport {
    /// What is done about a property report.
    @nonexhaustive
    public enum Act: WireAct {
        /// 责令报告.
        case order(PropertyOrder)
        /// 申请延长.
        case askExtension(ReportExtensionRequest)
        /// 准予延长.
        case extend(ReportExtension)
        /// 报告财产.
        case file(PropertyStatement)
        /// 逾期未报告.
        case markOverdue
        /// 拒绝报告.
        case noteRefusal
        /// 认定虚假报告.
        case findFalse(FalseReport)
        /// 财产变动.
        case noteChange(PropertyChange)
        /// 补充报告.
        case supplement(PropertySupplement)
        /// 申请执行人查询.
        case inspect
        /// 终结本次执行.
        case noteRoundEnd
        /// 终结报告程序.
        case end(ReportEnding)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case order
            case askExtension
            case extend
            case file
            case markOverdue
            case noteRefusal
            case findFalse
            case noteChange
            case supplement
            case inspect
            case noteRoundEnd
            case end

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .order: Term("order", "责令报告", "order a report")
                case .askExtension: Term("ask-extension", "申请延长", "ask for more time")
                case .extend: Term("extend", "准予延长", "give more time")
                case .file: Term("file", "报告财产", "report")
                case .markOverdue: Term("mark-overdue", "逾期未报告", "note that the time passed")
                case .noteRefusal: Term("note-refusal", "拒绝报告", "note a refusal")
                case .findFalse: Term("find-false", "认定虚假报告", "find the report false")
                case .noteChange: Term("note-change", "财产变动", "note a change")
                case .supplement: Term("supplement", "补充报告", "supplement")
                case .inspect: Term("inspect", "申请执行人查询", "let the creditor see it")
                case .noteRoundEnd: Term("note-round-end", "终结本次执行", "end this round of enforcement")
                case .end: Term("end", "终结报告程序", "end the reporting")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .order: .order
            case .askExtension: .askExtension
            case .extend: .extend
            case .file: .file
            case .markOverdue: .markOverdue
            case .noteRefusal: .noteRefusal
            case .findFalse: .findFalse
            case .noteChange: .noteChange
            case .supplement: .supplement
            case .inspect: .inspect
            case .noteRoundEnd: .noteRoundEnd
            case .end: .end
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .order: .order(try .transfer(nil, through: &c))
            case .askExtension: .askExtension(try .transfer(nil, through: &c))
            case .extend: .extend(try .transfer(nil, through: &c))
            case .file: .file(try .transfer(nil, through: &c))
            case .markOverdue: .markOverdue
            case .noteRefusal: .noteRefusal
            case .findFalse: .findFalse(try .transfer(nil, through: &c))
            case .noteChange: .noteChange(try .transfer(nil, through: &c))
            case .supplement: .supplement(try .transfer(nil, through: &c))
            case .inspect: .inspect
            case .noteRoundEnd: .noteRoundEnd
            case .end: .end(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .order(let it): try c.put(it)
            case .askExtension(let it): try c.put(it)
            case .extend(let it): try c.put(it)
            case .file(let it): try c.put(it)
            case .findFalse(let it): try c.put(it)
            case .noteChange(let it): try c.put(it)
            case .supplement(let it): try c.put(it)
            case .end(let it): try c.put(it)
            case .markOverdue, .noteRefusal, .inspect, .noteRoundEnd:
                break
            }
        }
    }
}
