extension PropertyReport {
    public typealias Role = EnforcementRole

    /// Where a property report stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the order.
        case unordered
        /// The order to report was served.
        case ordered
        /// The court gave more time.
        case extended
        /// The debtor has reported.
        case filed
        /// The time passed, or the debtor refuses.
        case overdue
        /// The report turned out `false`.
        case foundFalse
        /// A change or a gap was reported.
        case supplemented
        /// Performed, terminated or not to be enforced.
        case ended

        public var term: Term {
            switch self {
            case .unordered: Term("unordered", "未责令报告", "not ordered")
            case .ordered: Term("ordered", "已发报告财产令", "ordered")
            case .extended: Term("extended", "准予延长", "extended")
            case .filed: Term("filed", "已报告", "filed")
            case .overdue: Term("overdue", "逾期、拒绝报告", "overdue")
            case .foundFalse: Term("found-false", "虚假报告", "found false")
            case .supplemented: Term("supplemented", "已补充报告", "supplemented")
            case .ended: Term("ended", "报告程序终结", "ended")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case sentWithNotice
        case orderComplete
        case askedInWriting
        case askedInTime
        case goodReason
        case filedInTime
        case wholeScope
        case burdensTold
        case lookBackCovered
        case timeOver
        case supplementedInTime
        case heard

        public var term: Term {
            switch self {
            case .sentWithNotice: Term("sent-with-notice", "与执行通知同时发出", "sent together with the enforcement notice")
            case .orderComplete:
                Term("order-complete", "载明期限、范围、补充条件和法律责任", "deadline, scope, supplement and consequences stated")
            case .askedInWriting: Term("asked-in-writing", "书面申请延长", "asked for in writing")
            case .askedInTime: Term("asked-in-time", "报告期限内申请", "asked for in time")
            case .goodReason: Term("good-reason", "有正当理由", "with good reason")
            case .filedInTime: Term("filed-in-time", "在期限内报告", "reported in time")
            case .wholeScope: Term("whole-scope", "各类财产均已报告", "every kind of property covered")
            case .burdensTold:
                Term(
                    "burdens-told", "权利负担、共有、第三人名下财产一并报告", "burdens, shares and property in others’ names reported too")
            case .lookBackCovered:
                Term(
                    "look-back-covered", "涵盖收到执行通知之日前一年的变动",
                    "covers changes since one year before the enforcement notice")
            case .timeOver: Term("time-over", "报告期限已届满", "the time to report is over")
            case .supplementedInTime:
                Term("supplemented-in-time", "变动之日起十日内补充", "supplemented within ten days of the change")
            case .heard: Term("heard", "经调查核实", "verified")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case filing
        case supplement

        public var term: Term {
            switch self {
            case .filing: Term("filing", "报告财产期限", "time to report")
            case .supplement: Term("supplement", "补充报告财产", "supplement of the report")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case verify
        case fineOrDetain
        case listAsDishonest
        case referIfCrime
        case keepSecret
        case goOnReporting
        case stopReporting

        public var term: Term {
            switch self {
            case .verify: Term("verify", "调查核实", "verify what was reported")
            case .fineOrDetain: Term("fine-or-detain", "可以罚款、拘留", "fine or detention may follow")
            case .listAsDishonest: Term("list-as-dishonest", "纳入失信被执行人名单", "put on the dishonesty list")
            case .referIfCrime: Term("refer-if-crime", "构成犯罪的移送", "refer where it is a crime")
            case .keepSecret: Term("keep-secret", "申请执行人应当保密", "the creditor keeps it secret")
            case .goOnReporting: Term("go-on-reporting", "终本后仍应补充报告", "the duty to supplement goes on")
            case .stopReporting: Term("stop-reporting", "报告义务终止", "the duty to report ends")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case reportOrder
        case propertyForm
        case extensionNotice
        case propertyStatement
        case supplementStatement
        case verificationRecord

        public var term: Term {
            switch self {
            case .reportOrder: Term("report-order", "报告财产令", "order to report property")
            case .propertyForm: Term("property-form", "财产调查表", "form of property")
            case .extensionNotice: Term("extension-notice", "准予延长通知", "notice of extension")
            case .propertyStatement: Term("property-statement", "财产报告", "property report")
            case .supplementStatement: Term("supplement-statement", "补充财产报告", "supplement to the report")
            case .verificationRecord: Term("verification-record", "核实笔录", "record of verification")
            }
        }
    }
}
