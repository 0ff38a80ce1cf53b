/// The instruments of bankruptcy.
///
/// A number or a day that was not verified is left empty.
extension Instrument {
    static let bankruptcy: [Instrument] = bankruptcyLaw + bankruptcyPractice + bankruptcyState + bankruptcyLocal

    /// The law of bankruptcy and its interpretations.
    private static let bankruptcyLaw: [Instrument] = [
        Instrument("EBL06", "企业破产法", "Enterprise Bankruptcy Law", since: "2007-06-01"),
        Instrument("EBL86", "企业破产法（试行）", "Enterprise Bankruptcy Law (for Trial Implementation)", until: "2007-05-31"),
        Instrument("EBLD25", "企业破产法（修订草案）", "Enterprise Bankruptcy Law (Draft Revision, 2025)"),
        Instrument(
            "EBI1", "最高人民法院关于适用《中华人民共和国企业破产法》若干问题的规定（一）",
            "Provisions (I) on the Application of the Enterprise Bankruptcy Law", since: "2011-09-26"),
        Instrument(
            "EBI2", "最高人民法院关于适用《中华人民共和国企业破产法》若干问题的规定（二）",
            "Provisions (II) on the Application of the Enterprise Bankruptcy Law", since: "2021-01-01"),
        Instrument(
            "EBI3", "最高人民法院关于适用《中华人民共和国企业破产法》若干问题的规定（三）",
            "Provisions (III) on the Application of the Enterprise Bankruptcy Law", since: "2021-01-01"),
        Instrument(
            "ADM07", "最高人民法院关于审理企业破产案件指定管理人的规定",
            "Provisions on Designating Administrators in Enterprise Bankruptcy Cases", since: "2007-06-01"),
        Instrument(
            "REM07", "最高人民法院关于审理企业破产案件确定管理人报酬的规定",
            "Provisions on the Remuneration of Administrators in Enterprise Bankruptcy Cases", since: "2007-06-01"),
        Instrument(
            "TRA07", "最高人民法院关于《中华人民共和国企业破产法》施行时尚未审结的企业破产案件适用法律若干问题的规定",
            "Provisions on Bankruptcy Cases Pending when the Enterprise Bankruptcy Law Entered into Force",
            since: "2007-06-01"),
        Instrument(
            "BKR02", "最高人民法院关于审理企业破产案件若干问题的规定", "Provisions on the Trial of Enterprise Bankruptcy Cases",
            since: "2002-09-01"),
    ]

    /// Court policy and neighbouring interpretations.
    private static let bankruptcyPractice: [Instrument] = [
        Instrument(
            "E2B17", "最高人民法院关于执行案件移送破产审查若干问题的指导意见",
            "Guiding Opinions on Transferring Enforcement Cases to Bankruptcy Review", "法发〔2017〕2号", since: "2017-01-20"
        ),
        Instrument(
            "ENF20", "最高人民法院关于人民法院执行工作若干问题的规定（试行）",
            "Provisions on Enforcement by People’s Courts (for Trial Implementation)", since: "2021-01-01"),
        Instrument(
            "MIN18", "全国法院破产审判工作会议纪要", "Minutes of the National Conference on Bankruptcy Trials", "法〔2018〕53号",
            since: "2018-03-04"),
        Instrument(
            "MIN19", "全国法院民商事审判工作会议纪要", "Minutes of the National Conference on Civil and Commercial Trials",
            "法〔2019〕254号", since: "2019-11-08"),
        Instrument(
            "EFF20", "最高人民法院关于推进破产案件依法高效审理的意见", "Opinions on the Efficient Trial of Bankruptcy Cases", "法发〔2020〕14号"),
        Instrument(
            "CODE16", "最高人民法院关于调整强制清算与破产案件类型划分的通知",
            "Notice on the Types of Compulsory Liquidation and Bankruptcy Cases", "法〔2016〕237号", since: "2016-08-01"),
        Instrument(
            "LST24", "关于切实审理好上市公司破产重整案件工作座谈会纪要", "Minutes on the Reorganisation of Listed Companies", "法〔2024〕309号",
            since: "2024-12-31"),
        Instrument(
            "INFO16", "最高人民法院关于企业破产案件信息公开的规定（试行）",
            "Provisions on the Publication of Bankruptcy Information (for Trial Implementation)", "法发〔2016〕19号",
            since: "2016-08-01"),
        Instrument(
            "DIS17", "最高人民法院关于公布失信被执行人名单信息的若干规定", "Provisions on Publishing the List of Dishonest Judgment Debtors",
            since: "2017-05-01"),
        Instrument("LIQ09", "关于审理公司强制清算案件工作座谈会纪要", "Minutes on the Compulsory Liquidation of Companies"),
        Instrument(
            "COMI2", "最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（二）", "Provisions (II) on the Application of the Company Law"),
        Instrument(
            "GUA20", "最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释",
            "Interpretation on the Application of the Security Part of the Civil Code", since: "2021-01-01"),
        Instrument(
            "CON20", "最高人民法院关于审理建设工程施工合同纠纷案件适用法律问题的解释（一）", "Interpretation (I) on Construction Contract Disputes",
            since: "2021-01-01"),
        Instrument("HOM23", "最高人民法院关于商品房消费者权利保护问题的批复", "Reply on the Protection of Home Buyers", "法释〔2023〕1号"),
        Instrument(
            "LAN20", "最高人民法院关于破产企业国有划拨土地使用权应否列入破产财产等问题的批复",
            "Reply on Allocated Land Use Rights of Bankrupt Enterprises", since: "2021-01-01"),
        Instrument(
            "TAXR12", "最高人民法院关于税务机关就破产企业欠缴税款产生的滞纳金提起的债权确认之诉应否受理问题的批复",
            "Reply on Late-Payment Surcharges of Taxes in Bankruptcy", "法释〔2012〕9号"),
    ]

    /// Laws, regulations and announcements of the State.
    private static let bankruptcyState: [Instrument] = [
        Instrument(
            "TAX24", "国家税务总局、最高人民法院关于企业破产程序中若干税费征管事项的公告", "Announcement on Taxes and Fees in Enterprise Bankruptcy",
            "公告2025年第24号", since: "2025-11-27"),
        Instrument("TAX48", "国家税务总局关于税收征管若干事项的公告", "Announcement on Tax Collection Matters", "公告2019年第48号"),
        Instrument("TCL15", "税收征收管理法", "Tax Collection Law"),
        Instrument("TCR16", "税收征收管理法实施细则", "Rules for the Implementation of the Tax Collection Law"),
        Instrument("CUS24", "关税法", "Customs Tariff Law"),
        Instrument(
            "NDRC21", "关于推动和保障管理人在破产程序中依法履职进一步优化营商环境的意见",
            "Opinions on Supporting Administrators in Bankruptcy Proceedings", "发改财金规〔2021〕274号"),
        Instrument("EXIT19", "加快完善市场主体退出制度改革方案", "Reform Plan for the Exit of Market Entities", since: "2019-06-22"),
        Instrument("PILOT21", "国务院关于开展营商环境创新试点工作的意见", "Opinions on Business Environment Pilots", "国发〔2021〕24号"),
        Instrument(
            "BE19", "优化营商环境条例", "Regulation on Improving the Business Environment", "国务院令第722号", since: "2020-01-01"),
        Instrument("MER21", "市场主体登记管理条例", "Regulation on the Registration of Market Entities", since: "2022-03-01"),
        Instrument("MERR22", "市场主体登记管理条例实施细则", "Rules for the Registration of Market Entities", since: "2022-03-01"),
        Instrument("CRD25", "关于进一步完善信用修复制度的实施方案", "Plan for Improving Credit Repair", "国办发〔2025〕22号"),
        Instrument("CRR26", "信用修复管理办法", "Measures for Credit Repair", "国家发展改革委令第36号", since: "2026-04-01"),
        Instrument("COM23", "公司法", "Company Law", since: "2024-07-01"),
        Instrument("COB15", "商业银行法", "Commercial Banks Law"),
        Instrument("DEP15", "存款保险条例", "Deposit Insurance Regulation", "国务院令第660号", since: "2015-05-01"),
        Instrument("INS15", "保险法", "Insurance Law"),
        Instrument("SRD23", "证券公司风险处置条例", "Regulation on the Risk Disposal of Securities Companies", "国务院令第523号"),
        Instrument("COOP17", "农民专业合作社法", "Farmers’ Professional Cooperatives Law"),
        Instrument("PAR06", "合伙企业法", "Partnership Enterprise Law"),
        Instrument("SOE08", "企业国有资产法", "Law on State-Owned Assets of Enterprises"),
        Instrument("LAB12", "劳动合同法", "Labor Contract Law"),
        Instrument("SIL18", "社会保险法", "Social Insurance Law"),
        Instrument("HPF19", "住房公积金管理条例", "Housing Provident Fund Regulation", "国务院令第262号"),
        Instrument("REO24", "农村集体经济组织法", "Rural Collective Economic Organizations Law"),
    ]

    /// Local instruments; each binds only in its place.
    private static let bankruptcyLocal: [Instrument] = [
        Instrument("PD21", "上海市浦东新区完善市场化法治化企业破产制度若干规定", "Pudong Provisions on Enterprise Bankruptcy"),
        Instrument("SHBE24", "上海市优化营商环境条例", "Shanghai Regulation on the Business Environment"),
        Instrument("BJBE24", "北京市优化营商环境条例", "Beijing Regulation on the Business Environment"),
        Instrument("CQBE21", "重庆市优化营商环境条例", "Chongqing Regulation on the Business Environment"),
        Instrument("GDBE22", "广东省优化营商环境条例", "Guangdong Regulation on the Business Environment"),
        Instrument("HNBE20", "河南省优化营商环境条例", "Henan Regulation on the Business Environment"),
        Instrument("KFBE", "开封市优化营商环境条例", "Kaifeng Regulation on the Business Environment"),
        Instrument("QDBE", "青岛市优化营商环境条例", "Qingdao Regulation on the Business Environment"),
        Instrument("ZJP20", "浙江省民营企业发展促进条例", "Zhejiang Regulation on Private Enterprises"),
        Instrument("ZJF20", "浙江省优化营商环境完善破产程序配套金融服务若干问题的纪要", "Zhejiang Minutes on Financial Services in Bankruptcy"),
        Instrument("SZC22", "深圳经济特区社会信用条例", "Shenzhen Social Credit Regulation"),
        Instrument("HB21", "湖北省高级人民法院关于破产案件简化审理的工作指引", "Hubei Guidelines on the Fast Track"),
        Instrument(
            "CQ5PRE", "重庆市第五中级人民法院预重整工作指引", "Pre-reorganisation Guidelines of Chongqing Fifth Intermediate Court"),
        Instrument("NG", "宁国市府院联动报道", "Published account of Ningguo"),
    ]
}
