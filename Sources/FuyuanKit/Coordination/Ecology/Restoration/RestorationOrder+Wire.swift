extension RestorationOrder {
    /// What is done upon an order to restore.
    @nonexhaustive
    public enum Act: WireAct {
        /// 判令修复生态环境.
        case order(RestorationTerms)
        /// 判令承担修复费用.
        case orderCost(RestorationTerms)
        /// 开始修复.
        case begin
        /// 报告修复完成.
        case report(RestorationReport)
        /// 验收不合格退回整改.
        case returnForRework(RestorationRework)
        /// 延长修复期限.
        case extend(RestorationRework)
        /// 逾期未修复.
        case noteUnperformed
        /// 行政机关组织修复.
        case organise
        /// 缴纳修复费用.
        case payCost(RestorationPayment)
        /// 报告组织修复完成.
        case reportOrganised(RestorationReport)
        /// 组织修复验收不合格.
        case returnToOrganiser(RestorationRework)
        /// 验收合格.
        case accept(RestorationInspection)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case order
            case orderCost
            case begin
            case report
            case returnForRework
            case extend
            case noteUnperformed
            case organise
            case payCost
            case reportOrganised
            case returnToOrganiser
            case accept

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .order: Term("order", "判令修复生态环境", "order restoration")
                case .orderCost: Term("order-cost", "判令承担修复费用", "order the cost alone")
                case .begin: Term("begin", "开始修复", "begin")
                case .report: Term("report", "报告修复完成", "report completion")
                case .returnForRework: Term("return-for-rework", "验收不合格退回整改", "return for rework")
                case .extend: Term("extend", "延长修复期限", "extend the time")
                case .noteUnperformed: Term("note-unperformed", "逾期未修复", "note that it was not performed")
                case .organise: Term("organise", "行政机关组织修复", "the government organises")
                case .payCost: Term("pay-cost", "缴纳修复费用", "pay the cost")
                case .reportOrganised: Term("report-organised", "报告组织修复完成", "report organised work")
                case .returnToOrganiser: Term("return-to-organiser", "组织修复验收不合格", "return to the organiser")
                case .accept: Term("accept", "验收合格", "accept")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .order: .order
            case .orderCost: .orderCost
            case .begin: .begin
            case .report: .report
            case .returnForRework: .returnForRework
            case .extend: .extend
            case .noteUnperformed: .noteUnperformed
            case .organise: .organise
            case .payCost: .payCost
            case .reportOrganised: .reportOrganised
            case .returnToOrganiser: .returnToOrganiser
            case .accept: .accept
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .order: .order(try .transfer(nil, through: &c))
            case .orderCost: .orderCost(try .transfer(nil, through: &c))
            case .begin: .begin
            case .report: .report(try .transfer(nil, through: &c))
            case .returnForRework: .returnForRework(try .transfer(nil, through: &c))
            case .extend: .extend(try .transfer(nil, through: &c))
            case .noteUnperformed: .noteUnperformed
            case .organise: .organise
            case .payCost: .payCost(try .transfer(nil, through: &c))
            case .reportOrganised: .reportOrganised(try .transfer(nil, through: &c))
            case .returnToOrganiser: .returnToOrganiser(try .transfer(nil, through: &c))
            case .accept: .accept(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .order(let it): try c.put(it)
            case .orderCost(let it): try c.put(it)
            case .report(let it): try c.put(it)
            case .returnForRework(let it): try c.put(it)
            case .extend(let it): try c.put(it)
            case .payCost(let it): try c.put(it)
            case .reportOrganised(let it): try c.put(it)
            case .returnToOrganiser(let it): try c.put(it)
            case .accept(let it): try c.put(it)
            case .begin, .noteUnperformed, .organise:
                break
            }
        }
    }
}
