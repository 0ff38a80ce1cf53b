extension JudicialDisposal {
    /// What an act of a disposal needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case controlled
        case titleChecked
        case pricingInTime
        case methodInOrder
        case priceAgreed
        case commissioned
        case reportInTime
        case extensionAsked
        case extensionLeft
        case sentInTime
        case objectionOpen
        case objectionInTime
        case objectionsSettled
        case equityUnpriced
        case disposalInTime
        case priceValid
        case biddingWithinValidity
        case priceNotBelowFloor
        case priceKnown
        case depositInRange
        case panelDecided
        case noticeLongEnough
        case partiesTold
        case equityOnline
        case capitalShown
        case surplusOrAsked
        case samePlatform
        case roundInTime
        case firstFailed
        case thirdAllowed
        case noticeOver
        case atLeastStart
        case mayBid
        case noDefaulter
        case notDisqualified
        case qualified
        case creditorDepositCovered
        case inKindAsked
        case roundsOver
        case traditionalMovable
        case criminalProperty
        case differencePaid
        case atReserve
        case consented
        case harmsNobody
        case notFromSettlement
        case differenceOwed
        case paidInTime
        case approvalsObtained
        case windowOver
        case fellThrough
        case pausedInFirst
        case pausedInSecond
        case pausedInThird
        case pausedInSale
        case resumedInTime
        case objectedBeforeEnd
        case rulingInTime
        case askedInTime
        case salePaid
        case saleNoticeInTime
        case handedOverInTime
        case notYetSold

        public var term: Term {
            switch self {
            case .controlled: Term("controlled", "财产已控制", "the property is under control")
            case .titleChecked:
                Term("title-checked", "权属、负担、占有、税费、瑕疵已查明", "title, burdens, occupancy, taxes and defects are checked")
            case .pricingInTime: Term("pricing-in-time", "自控制之日起三十日内启动", "within 30 days of the control measure")
            case .methodInOrder:
                Term("method-in-order", "按法定顺序或者当事人共同选择", "in the order of the law, or chosen by the parties together")
            case .priceAgreed: Term("price-agreed", "双方当事人议价一致", "both parties agree on the price")
            case .commissioned: Term("commissioned", "已委托该方式", "commissioned in this way")
            case .reportInTime: Term("report-in-time", "在期限内出具", "the report came in time")
            case .extensionAsked:
                Term("extension-asked", "届满五日前申请，每次不超过十五日", "asked for five days before the end, 15 days at most")
            case .extensionLeft: Term("extension-left", "延期不超过两次", "extended twice at most")
            case .sentInTime: Term("sent-in-time", "三日内发送", "sent within three days")
            case .objectionOpen:
                Term("objection-open", "对网络询价、评估报告的首次异议", "a first objection to an online or appraisal report")
            case .objectionInTime: Term("objection-in-time", "五日内提出", "objected within five days")
            case .objectionsSettled: Term("objections-settled", "异议已答复或者评审", "objections answered or reviewed")
            case .equityUnpriced: Term("equity-unpriced", "属股权，申请执行人书面申请", "equity, and the creditor asked in writing")
            case .disposalInTime: Term("disposal-in-time", "参考价确定后十日内启动变价", "within ten days of the price")
            case .priceValid: Term("price-valid", "参考价在有效期内", "the reference price is valid")
            case .biddingWithinValidity:
                Term("bidding-within-validity", "有效期届满后六个月内竞价", "bidding within six months of the end of validity")
            case .priceNotBelowFloor:
                Term("price-not-below-floor", "起拍价未低于法定下限", "the start price is not below the floor")
            case .priceKnown: Term("price-known", "起拍价、参考价已载明", "start price and its base are on file")
            case .depositInRange: Term("deposit-in-range", "保证金在法定幅度内", "the deposit is in range")
            case .panelDecided: Term("panel-decided", "合议庭评议确定", "set by a collegial panel")
            case .noticeLongEnough: Term("notice-long-enough", "公告期足够", "the notice stands long enough")
            case .partiesTold: Term("parties-told", "已提前通知当事人和优先购买权人", "parties and holders of pre-emption told ahead")
            case .equityOnline: Term("equity-online", "股权采取网络拍卖", "equity is auctioned online")
            case .capitalShown:
                Term("capital-shown", "公告载明认缴、实缴和期限", "the notice shows capital subscribed, paid and its term")
            case .surplusOrAsked:
                Term("surplus-or-asked", "有剩余可能，或者申请执行人要求", "something would be left, or the creditor asked")
            case .samePlatform: Term("same-platform", "在同一平台", "on the same platform")
            case .roundInTime: Term("round-in-time", "在期限内再行拍卖", "the next round is held in time")
            case .firstFailed: Term("first-failed", "第一次拍卖已流拍", "the first auction failed")
            case .thirdAllowed:
                Term("third-allowed", "委托拍卖的不动产、其他财产权二拍流拍", "second failed traditional auction of immovables or rights")
            case .noticeOver: Term("notice-over", "公告期届满", "the notice period is over")
            case .atLeastStart: Term("at-least-start", "不低于起拍价", "not below the start price")
            case .mayBid: Term("may-bid", "不属禁止竞买人", "not barred from bidding")
            case .noDefaulter: Term("no-defaulter", "不是本次重新拍卖的悔拍人", "not the defaulter of this property")
            case .notDisqualified: Term("not-disqualified", "未发现不具备购房资格", "not known to lack the right to buy a house")
            case .qualified: Term("qualified", "具备购房资格", "has the right to buy a house")
            case .creditorDepositCovered:
                Term("creditor-deposit-covered", "申请执行人竞买已补足保证金差额", "a creditor who bids paid the gap to the deposit")
            case .inKindAsked: Term("in-kind-asked", "已询问以物抵债", "creditors asked about taking it in kind")
            case .roundsOver: Term("rounds-over", "法定拍卖次数已尽", "the rounds of the law are over")
            case .traditionalMovable: Term("traditional-movable", "委托拍卖的动产", "a movable in a traditional auction")
            case .criminalProperty: Term("criminal-property", "属刑事涉案财物", "property in a criminal case")
            case .differencePaid: Term("difference-paid", "差额已付", "the difference is paid")
            case .atReserve: Term("at-reserve", "按该次保留价抵债", "taken at the price of that round")
            case .consented: Term("consented", "申请执行人和被执行人同意", "creditor and debtor consent")
            case .harmsNobody: Term("harms-nobody", "不损害其他债权人和公共利益", "harms no other creditor and no public interest")
            case .notFromSettlement: Term("not-from-settlement", "不以和解协议为依据", "does not rest on a settlement")
            case .differenceOwed: Term("difference-owed", "已同意抵债而未付差额", "undertaken, the difference not paid")
            case .paidInTime: Term("paid-in-time", "在期限内付清", "paid within the time")
            case .approvalsObtained: Term("approvals-obtained", "已取得必要的批准", "the approvals needed are obtained")
            case .windowOver: Term("window-over", "变卖期届满", "the sale window is over")
            case .fellThrough: Term("fell-through", "悔拍，或者买受人不能取得财产", "the buyer defaulted or cannot take it")
            case .pausedInFirst: Term("paused-in-first", "在一拍中暂停", "paused in the first auction")
            case .pausedInSecond: Term("paused-in-second", "在二拍中暂停", "paused in the second auction")
            case .pausedInThird: Term("paused-in-third", "在三拍中暂停", "paused in the third auction")
            case .pausedInSale: Term("paused-in-sale", "在变卖中暂停", "paused in the sale")
            case .resumedInTime: Term("resumed-in-time", "事由消失后及时恢复", "resumed in time")
            case .objectedBeforeEnd:
                Term("objected-before-end", "执行程序终结前提出", "objected before the end of the enforcement")
            case .rulingInTime: Term("ruling-in-time", "十日内送达", "served within ten days")
            case .askedInTime: Term("asked-in-time", "在期限内提出、询问", "asked within the time")
            case .salePaid: Term("sale-paid", "变卖报名已付清全价", "the sale price paid to qualify")
            case .saleNoticeInTime:
                Term("sale-notice-in-time", "流拍后及时发布变卖公告", "the sale announced in time after the failed round")
            case .handedOverInTime: Term("handed-over-in-time", "十五日内移交", "handed over within 15 days")
            case .notYetSold:
                Term(
                    "not-yet-sold", "尚未成交、抵债，或者裁定送达前已受理破产",
                    "neither sold nor taken in kind, or bankruptcy accepted before service")
            }
        }
    }
}
