/// Shorthands for the instruments of enforcement.
extension Citation {
    /// 执行工作规定.
    public static func enforcementRules(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ENF20", article, paragraph, item: item)
    }
    /// 执行程序解释.
    public static func enforcementProcedure(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ENP20", article, paragraph, item: item)
    }
    /// 查封扣押冻结规定.
    public static func sealing(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("SEZ20", article, paragraph, item: item)
    }
    /// 拍卖变卖规定.
    public static func auction(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("AUC20", article, paragraph, item: item)
    }
    /// 网络司法拍卖规定.
    public static func onlineAuction(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("OAU17", article, paragraph, item: item)
    }
    /// 参考价规定.
    public static func referencePrice(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("RPR18", article, paragraph, item: item)
    }
    /// 竞买人资格规定.
    public static func houseBidders(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("HBY22", article, paragraph, item: item)
    }
    /// 强制执行股权规定.
    public static func equityEnforcement(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("EQU22", article, paragraph, item: item)
    }
    /// 异议复议规定.
    public static func enforcementObjections(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("OBJ20", article, paragraph, item: item)
    }
    /// 变更追加当事人规定.
    public static func addedParties(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ADP20", article, paragraph, item: item)
    }
    /// 财产保全规定.
    public static func preservation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("PRE20", article, paragraph, item: item)
    }
    /// 财产调查规定.
    public static func propertyInvestigation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("INV20", article, paragraph, item: item)
    }
    /// 网络查询冻结规定.
    public static func onlineFreezing(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("NFR13", article, paragraph, item: item)
    }
    /// 执行和解规定.
    public static func enforcementSettlement(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("SET20", article, paragraph, item: item)
    }
    /// 执行担保规定.
    public static func enforcementSecurity(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ESE20", article, paragraph, item: item)
    }
    /// 仲裁裁决执行规定.
    public static func awardEnforcement(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("AWE18", article, paragraph, item: item)
    }
    /// 公证债权文书执行规定.
    public static func notarialEnforcement(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("NTE18", article, paragraph, item: item)
    }
    /// 委托执行规定.
    public static func entrustedEnforcement(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("ETR20", article, paragraph, item: item)
    }
    /// 迟延履行利息解释.
    public static func delayInterest(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("DLY14", article, paragraph, item: item)
    }
    /// 首封处分批复.
    public static func firstSealing(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("FSZ16", article, paragraph, item: item)
    }
    /// 失信名单规定.
    public static func dishonestyList(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("DIS17", article, paragraph, item: item)
    }
    /// 限制消费规定.
    public static func consumption(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("CON15", article, paragraph, item: item)
    }
    /// 刑事涉财产执行规定.
    public static func criminalProperty(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("CRP14", article, paragraph, item: item)
    }
    /// 拒执罪解释.
    public static func refusalCrime(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("REF24", article, paragraph, item: item)
    }
    /// 拒执罪意见.
    public static func refusalOpinion(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("RFO25", article, paragraph, item: item)
    }
    /// 涉执行司法赔偿解释.
    public static func judicialCompensation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("CMP22", article, paragraph, item: item)
    }
    /// 征收补偿强制执行规定.
    public static func expropriationEnforcement(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("EXR12", article, paragraph, item: item)
    }
    /// 执行期限规定.
    public static func enforcementLimits(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("LIM06", article, paragraph, item: item)
    }
    /// 执行立案结案意见.
    public static func enforcementCaseTypes(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("CTY14", article, paragraph, item: item)
    }
    /// 终本规定.
    public static func roundEnd(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("REN16", article, paragraph, item: item)
    }
    /// 执行款物规定.
    public static func enforcementMoney(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("FUN17", article, paragraph, item: item)
    }
    /// 网络变卖通知.
    public static func onlineSale(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("OSL17", article, paragraph, item: item)
    }
    /// 善意文明执行意见.
    public static func goodFaith(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("GFA19", article, paragraph, item: item)
    }
    /// 行政强制法.
    public static func coercion(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("AE11", article, paragraph, item: item)
    }
    /// 农民工工资条例.
    public static func migrantWages(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("MWP20", article, paragraph, item: item)
    }
    /// 征信业管理条例.
    public static func creditReporting(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("CRI13", article, paragraph, item: item)
    }
    /// 河南省社会信用条例.
    public static func henanCredit(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("HNC20", article, paragraph, item: item)
    }
    /// 山东省社会信用条例.
    public static func shandongCredit(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("SDC20", article, paragraph, item: item)
    }
    /// 个人信息保护法.
    public static func personalInformation(
        _ article: UInt16 = 0, _ paragraph: UInt8 = 0, item: UInt8 = 0
    ) -> Citation {
        Citation("PIP21", article, paragraph, item: item)
    }
}
