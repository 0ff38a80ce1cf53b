extension CoordinationTask {
    /// What an act needs or should have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case unitNamed
        case leaderNamed
        case dueNamed
        case measureNamed
        case unitSeated
        case responsibleUnit
        case evidenceAttached
        case inTime
        case reportOnFile
        case inspected
        case verifiedByAnother
        case criteriaMet
        case defectsNamed
        case overdueOrStalled
        case nextLevel
        case reasonGiven
        case laterDay
        case reportedUp

        public var term: Term {
            switch self {
            case .unitNamed: Term("unit-named", "写明责任单位", "a responsible unit is named")
            case .leaderNamed: Term("leader-named", "写明牵头领导", "a lead official is named")
            case .dueNamed: Term("due-named", "写明完成时限", "a day, or a cycle of reports, is named")
            case .measureNamed: Term("measure-named", "写明工作举措", "a measure is named")
            case .unitSeated:
                Term("unit-seated", "责任单位是成员单位或者受邀单位", "the responsible unit is a member or an invited unit")
            case .responsibleUnit: Term("responsible-unit", "由责任单位或者配合单位办理", "done by the lead or a cooperating unit")
            case .evidenceAttached: Term("evidence-attached", "附有证明材料", "evidence is attached")
            case .inTime: Term("in-time", "在完成时限内", "in time")
            case .reportOnFile: Term("report-on-file", "已报送落实情况", "there is a report of completion")
            case .inspected: Term("inspected", "报送后已经检查", "it was inspected after the report")
            case .verifiedByAnother:
                Term(
                    "verified-by-another", "核验人不是责任单位、配合单位或者报送人",
                    "verified by somebody other than who did or reported it")
            case .criteriaMet: Term("criteria-met", "检查认为达到验收标准", "the inspection found the criteria met")
            case .defectsNamed: Term("defects-named", "写明问题和整改时限", "defects and a day are named")
            case .overdueOrStalled:
                Term("overdue-or-stalled", "已逾期或者写明推进不力的情形", "overdue, or the lack of progress is described")
            case .nextLevel: Term("next-level", "督办等级逐级提高", "the level is the next one")
            case .reasonGiven: Term("reason-given", "写明理由", "a reason is given")
            case .laterDay: Term("later-day", "新的时限晚于原时限", "the new day is later")
            case .reportedUp: Term("reported-up", "已向领导小组报告", "the leading group has the report")
            }
        }
    }
}
