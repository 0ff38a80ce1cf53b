extension AdministratorOffice {
    public typealias Role = BankruptcyRole

    /// Where an administrator’s office stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened; also for a liquidation group, which stands on no roster.
        case unrostered
        /// In the roster of institutions or of individuals.
        case rostered
        /// Random, competitive, recommended or nominated selection runs.
        case selecting
        /// The candidate declared a conflict; the court has not decided.
        case conflictDeclared
        /// The decision is issued.
        case appointed
        /// Property, seals and books are being taken over.
        case takingOver
        /// Full powers.
        case performing
        /// The debtor manages itself, or a plan is carried out under supervision.
        case supervising
        /// Report filed or business handed back; the office itself has not ended.
        case supervisionEnded
        /// The creditors’ meeting asked the court to replace.
        case replacementRequested
        /// Needs good cause and the court’s leave.
        case resignationRequested
        /// Owes handover to the successor.
        case replaced
        /// Barred from serving for one to three years.
        case suspendedFromRoster
        /// A new application is possible after three years.
        case removedFromRoster
        /// The office has ended.
        case discharged

        public var term: Term {
            switch self {
            case .unrostered: Term("unrostered", "未入册", "not on a roster")
            case .rostered: Term("rostered", "在册", "on the roster")
            case .selecting: Term("selecting", "选任中", "selection running")
            case .conflictDeclared: Term("conflict-declared", "申报利害关系", "conflict declared")
            case .appointed: Term("appointed", "已指定", "appointed")
            case .takingOver: Term("taking-over", "接管中", "taking over")
            case .performing: Term("performing", "履职中", "performing")
            case .supervising: Term("supervising", "监督履职", "supervising")
            case .supervisionEnded: Term("supervision-ended", "监督职责终止", "supervision ended")
            case .replacementRequested: Term("replacement-requested", "申请更换", "replacement asked for")
            case .resignationRequested: Term("resignation-requested", "申请辞职", "resignation asked for")
            case .replaced: Term("replaced", "已更换", "replaced")
            case .suspendedFromRoster: Term("suspended-from-roster", "停止担任", "barred for a time")
            case .removedFromRoster: Term("removed-from-roster", "除名", "removed from the roster")
            case .discharged: Term("discharged", "终止执行职务", "discharged")
            }
        }
    }

    /// What an act of an administrator’s office needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case panelOfSeven
        case publicityOver
        case mayBeEnrolled
        case methodFits
        case competitionFair
        case onRoster
        case selected
        case noConflict
        case mayServe
        case individualFits
        case withAcceptance
        case isAppointed
        case sealFiled
        case notDelegated
        case courtLeave
        case inReorganization
        case onDebtorsApplication
        case resolutionOnFile
        case explainedInTime
        case decidedInTime
        case groundStated
        case handoverDue
        case inBreach
        case fineInRange
        case reviewInTime
        case barInRange
        case barOver
        case threeYearsOver
        case supervisionOver
        case laterDay
        case deregistered
        case noSuitsPending

        public var term: Term {
            switch self {
            case .panelOfSeven: Term("panel-of-seven", "评审委员会不少于七人", "a panel of at least seven")
            case .publicityOver: Term("publicity-over", "初审名册公示期满", "the publicity of the draft roster is over")
            case .mayBeEnrolled: Term("may-be-enrolled", "无不得编入名册的情形", "nothing bars from the roster")
            case .methodFits: Term("method-fits", "选任方式符合案件情形", "the method of selection fits the case")
            case .competitionFair: Term("competition-fair", "竞争选任符合人数要求", "the competition has the numbers it needs")
            case .onRoster:
                Term("on-roster", "在册或者依法可由清算组担任", "on the roster, or a liquidation group where the law lets one serve")
            case .selected: Term("selected", "经选任程序", "selected by a procedure on file")
            case .noConflict: Term("no-conflict", "无利害关系", "no conflict of interest")
            case .mayServe: Term("may-serve", "无不得担任管理人的情形", "nothing bars from serving")
            case .individualFits:
                Term(
                    "individual-fits", "个人管理人限于简单案件并投保执业责任险", "an individual serves only in a simple case, and insured")
            case .withAcceptance:
                Term(
                    "with-acceptance", "裁定受理的同时指定（更换的除外）", "appointed with the acceptance ruling, unless as a successor"
                )
            case .isAppointed: Term("is-appointed", "由被指定的管理人办理", "done by the appointed administrator")
            case .sealFiled: Term("seal-filed", "印章交法院封样备案", "the specimen of the seal is filed with the court")
            case .notDelegated: Term("not-delegated", "未将管理人职责全部或者部分转委托", "no duty is delegated, wholly or in part")
            case .courtLeave: Term("court-leave", "经人民法院许可", "with leave of the court")
            case .inReorganization: Term("in-reorganization", "处于重整期间", "in a reorganisation")
            case .onDebtorsApplication: Term("on-debtors-application", "债务人申请", "on the debtor’s application")
            case .resolutionOnFile:
                Term("resolution-on-file", "有债权人会议决议", "a resolution of the creditors’ meeting is on file")
            case .explainedInTime: Term("explained-in-time", "两日内书面说明", "explained in writing within two days")
            case .decidedInTime: Term("decided-in-time", "十日内作出决定", "decided within ten days")
            case .groundStated: Term("ground-stated", "有法定更换事由", "a ground of replacement in the law")
            case .handoverDue: Term("handover-due", "已到移交之日", "handover is due")
            case .inBreach:
                Term("in-breach", "有拒绝指定、擅自离职或者拒不移交的情形", "refused the office, walked off or refuses handover")
            case .fineInRange: Term("fine-in-range", "罚款数额在法定幅度内", "the fine is in the range of the law")
            case .reviewInTime: Term("review-in-time", "五日内作出复议决定", "the review is decided within five days")
            case .barInRange: Term("bar-in-range", "停止担任一年至三年", "the bar is one to three years")
            case .barOver: Term("bar-over", "停止担任期满", "the bar is over")
            case .threeYearsOver: Term("three-years-over", "除名满三年", "three years since removal")
            case .supervisionOver: Term("supervision-over", "监督期届满", "the supervision period is over")
            case .laterDay: Term("later-day", "晚于原届满日", "later than the present last day")
            case .deregistered: Term("deregistered", "注销登记之次日已到", "the day after deregistration has come")
            case .noSuitsPending: Term("no-suits-pending", "无未决诉讼或者仲裁", "no suit or arbitration is pending")
            }
        }
    }

    /// What runs against an administrator’s office.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case explanation
        case decision
        case fineReview
        case rosterBar
        case reEnrolment

        public var term: Term {
            switch self {
            case .explanation: Term("explanation", "更换申请书面说明", "written explanation")
            case .decision: Term("decision", "更换决定", "decision on replacement")
            case .fineReview: Term("fine-review", "罚款复议", "review of a fine")
            case .rosterBar: Term("roster-bar", "停止担任管理人", "bar from serving")
            case .reEnrolment: Term("re-enrolment", "除名后重新申请", "new application after removal")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case fileRoster
        case serveAppointment
        case announceAppointment
        case movePowersToDebtor
        case takePowersBack
        case notifyAdministrator
        case announceReplacement
        case handOverToSuccessor
        case appointSuccessor
        case destroySeal

        public var term: Term {
            switch self {
            case .fileRoster: Term("file-roster", "报最高人民法院备案", "file the roster with the Supreme People’s Court")
            case .serveAppointment:
                Term(
                    "serve-appointment", "送达管理人、申请人、债务人及登记机关", "serve on administrator, petitioner, debtor and registry"
                )
            case .announceAppointment: Term("announce-appointment", "与受理裁定一并公告", "announce with the acceptance ruling")
            case .movePowersToDebtor: Term("move-powers-to-debtor", "职权由债务人行使", "the powers move to the debtor")
            case .takePowersBack: Term("take-powers-back", "职权由管理人行使", "the powers return to the administrator")
            case .notifyAdministrator: Term("notify-administrator", "通知管理人", "notify the administrator")
            case .announceReplacement: Term("announce-replacement", "公告更换", "announce the replacement")
            case .handOverToSuccessor: Term("hand-over-to-successor", "向新任管理人移交", "hand over to the successor")
            case .appointSuccessor: Term("appoint-successor", "另行指定管理人", "appoint a successor")
            case .destroySeal:
                Term("destroy-seal", "公安机关销毁印章并报法院备案", "have the seal destroyed and file the proof with the court")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case roster
        case selectionNotice
        case conflictStatement
        case appointmentDecision
        case handoverList
        case selfManagementDecision
        case replacementRequestPaper
        case explanationPaper
        case replacementDecision
        case resignationPaper
        case fineDecision
        case sanctionDecision
        case supervisionReport
        case dutyReport
        case endReport

        public var term: Term {
            switch self {
            case .roster: Term("roster", "管理人名册", "roster of administrators")
            case .selectionNotice: Term("selection-notice", "选任公告", "notice of the selection")
            case .conflictStatement: Term("conflict-statement", "回避说明", "statement on conflicts")
            case .appointmentDecision: Term("appointment-decision", "指定管理人决定书", "decision appointing the administrator")
            case .handoverList: Term("handover-list", "接管清单", "list of what was taken over")
            case .selfManagementDecision:
                Term("self-management-decision", "决定书（债务人自行管理用）", "decision on self-management")
            case .replacementRequestPaper: Term("replacement-request-paper", "更换管理人申请书", "request for replacement")
            case .explanationPaper: Term("explanation-paper", "书面说明", "written explanation")
            case .replacementDecision: Term("replacement-decision", "更换管理人决定书", "decision replacing the administrator")
            case .resignationPaper: Term("resignation-paper", "辞职申请", "request to resign")
            case .fineDecision: Term("fine-decision", "罚款决定书", "decision on a fine")
            case .sanctionDecision:
                Term("sanction-decision", "停止担任、除名决定书", "decision barring or removing from the roster")
            case .supervisionReport: Term("supervision-report", "监督报告", "supervision report")
            case .dutyReport: Term("duty-report", "执行职务的报告", "report on the performance of duty")
            case .endReport: Term("end-report", "终止职务报告", "report on the end of office")
            }
        }
    }
}
