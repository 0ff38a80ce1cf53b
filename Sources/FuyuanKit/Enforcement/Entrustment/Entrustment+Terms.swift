extension Entrustment {
    public typealias Role = EnforcementRole

    /// Where an entrustment stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        case proposed
        case sent
        case curing
        case filedByEntrusted
        /// The entrusted court enforces.
        case cancelledByEntrusting
        case returned
        case concluded
        case dropped

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未提出", "not begun")
            case .proposed: Term("proposed", "拟委托", "proposed")
            case .sent: Term("sent", "已发函", "sent")
            case .curing: Term("curing", "补办手续", "papers being completed")
            case .filedByEntrusted: Term("filed-by-entrusted", "受托法院已立案", "filed by the entrusted court")
            case .cancelledByEntrusting: Term("cancelled-by-entrusting", "委托法院销案", "closed by the entrusting court")
            case .returned: Term("returned", "退回委托", "returned")
            case .concluded: Term("concluded", "受托法院执结", "concluded by the entrusted court")
            case .dropped: Term("dropped", "不委托", "not entrusted")
            }
        }
    }

    /// What an act about an entrustment needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case outOfProvince
        case noPropertyHere
        case levelsMatch
        case measuresRenewed
        case papersComplete
        case filedInTime
        case curedInTime
        case cureTimePassed
        case filingNotified
        case highCourtAgreed
        case returnedInTime
        case sixMonthsPassed

        public var term: Term {
            switch self {
            case .outOfProvince: Term("out-of-province", "委托异地（省外）法院", "the other court lies in another province")
            case .noPropertyHere: Term("no-property-here", "本地无财产而异地有财产", "no property here and some there")
            case .levelsMatch: Term("levels-match", "受托法院级别相应", "the entrusted court is of the right level")
            case .measuresRenewed:
                Term("measures-renewed", "剩余不足一个月的措施已先办理续行", "measures with less than a month left were renewed first")
            case .papersComplete: Term("papers-complete", "委托材料齐全", "the papers are complete")
            case .filedInTime: Term("filed-in-time", "在七日内立案", "filed within seven days")
            case .curedInTime: Term("cured-in-time", "在三十日内补办", "completed within thirty days")
            case .cureTimePassed: Term("cure-time-passed", "三十日已届满未补办", "thirty days have passed")
            case .filingNotified: Term("filing-notified", "已收到受托法院立案通知", "notice of the filing was received")
            case .highCourtAgreed: Term("high-court-agreed", "高级人民法院同意退回", "the high court agreed to the return")
            case .returnedInTime: Term("returned-in-time", "在十五日内退回", "returned within fifteen days")
            case .sixMonthsPassed: Term("six-months-passed", "受托法院六个月未执结", "six months without a result")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case filing
        case cure
        case returning
        case inaction

        public var term: Term {
            switch self {
            case .filing: Term("filing", "受托法院立案", "filing by the entrusted court")
            case .cure: Term("cure", "补办委托手续", "completing the papers")
            case .returning: Term("returning", "退回委托", "returning")
            case .inaction: Term("inaction", "六个月未执结", "six months without a result")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case renewFirst
        case handOverMeasures
        case closeAsCancelled
        case notifyEntrusting
        case treatAsWithdrawn
        case resumeHere
        case orderByHigherCourt

        public var term: Term {
            switch self {
            case .renewFirst: Term("renew-first", "先办理续行措施", "renew the measures first")
            case .handOverMeasures:
                Term("hand-over-measures", "移交措施，顺位不变", "hand the measures over; their place is kept")
            case .closeAsCancelled: Term("close-as-cancelled", "作销案处理", "close as cancelled")
            case .notifyEntrusting: Term("notify-entrusting", "书面通知委托法院", "tell the entrusting court")
            case .treatAsWithdrawn: Term("treat-as-withdrawn", "视为撤回委托", "taken as withdrawn")
            case .resumeHere: Term("resume-here", "委托法院恢复执行", "the entrusting court goes on")
            case .orderByHigherCourt:
                Term("order-by-higher-court", "上一级法院提级或者指定执行", "the next higher court lifts up or designates")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case letter
        case measureList
        case cureNotice
        case filingNotice
        case cancellationRuling
        case returnLetter
        case approval
        case request

        public var term: Term {
            switch self {
            case .letter: Term("letter", "委托执行函", "letter of entrustment")
            case .measureList: Term("measure-list", "移交措施清单", "list of measures")
            case .cureNotice: Term("cure-notice", "补办通知", "notice to complete")
            case .filingNotice: Term("filing-notice", "立案通知书", "notice of filing")
            case .cancellationRuling: Term("cancellation-ruling", "销案手续", "closing paper")
            case .returnLetter: Term("return-letter", "退回函", "letter of return")
            case .approval: Term("approval", "高级人民法院同意意见", "consent of the high court")
            case .request: Term("request", "申请书", "request")
            }
        }
    }
}
