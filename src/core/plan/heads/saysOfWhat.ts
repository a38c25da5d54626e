import { CJK, estimateLength } from '../../language.js';

/**
 * Headings that are always of something: `進行方式`, `Results`, `Ventajas`. On a slide they need what they are of beside them.
 */

const alternatives = (words: string): string => words.trim().split(/\s+/u).join('|');

const HAN_OF = alternatives(`
  好處 好处 壞處 坏处 優點 优点 缺點 缺点 優缺點 优缺点 優勢 优势 劣勢 劣势 利弊 方式 方法 做法 作法 步驟 步骤 流程 程序 過程 过程 結果 结果
  成果 效果 成效 原因 理由 背景 起因 特點 特点 特徵 特征 特色 特性 案例 例子 實例 实例 範例 范例 示例 影響 影响 作用 意義 意义 定義 定义 目的
  目標 目标 用途 用法 功能 注意事項 注意事项 事項 事项 條件 条件 要求 要點 要点 重點 重点 原則 原则 類型 类型 種類 种类 分類 分类 組成 组成
  結構 结构 風險 风险 限制 來源 来源 對象 对象 費用 费用 價格 价格 人數 人数 現況 現狀 现状 趨勢 趋势 前景 狀況 状况 情況 情况 差異 差异
  區別 区别 解法 對策 对策 應用 应用 設計 设计 規則 规则 內容 内容 範圍 范围 標準 标准 時機 时机
`);
const HAN = new RegExp(`^[\\p{Script=Han}]{0,2}(?:的)?(?:${HAN_OF})(?:[與与和及、](?:${HAN_OF}))?$`, 'u');

const KANA_OF = alternatives(`
  メリット デメリット 特徴 使い方 やり方 進め方 方法 手順 流れ 結果 原因 理由 背景 効果 影響 例 具体例 事例 目的 目標 定義 意味 種類 課題 問題点
  注意点 ポイント 条件 要件 対策 利点 欠点 長所 短所 費用 料金 期間 対象 概要 仕組み 機能 役割 内容 準備
`);
const KANA = new RegExp(`^(?:主な|おもな|その|よくある)?(?:${KANA_OF})(?:[とや・、](?:${KANA_OF}))?$`, 'u');

const HANGUL_OF = alternatives(`
  장점 단점 장단점 특징 방법 절차 단계 순서 과정 결과 원인 이유 배경 효과 영향 예시 예 사례 목적 목표 정의 의미 종류 유형 문제점 과제 주의사항 조건
  요건 대책 비용 요금 기간 대상 개요 기능 역할 내용 준비 사용법
`);
const HANGUL = new RegExp(`^(?:주요 |그 |주된 |일반적인 )?(?:${HANGUL_OF})(?:(?:과|와| 및) ?(?:${HANGUL_OF}))?$`, 'u');

const LATIN_OF = alternatives(`
  results? benefits? advantages? disadvantages? drawbacks? pros cons strengths? weakness(?:es)? limits limitations? steps? procedure process
  background causes? reasons? effects? impacts? outcomes? examples? methods? methodology usage uses features? definitions? purpose goals? objectives?
  risks? requirements? prerequisites conditions? consequences? findings types? kinds costs? pricing scope status options? approach(?:es)? settings?
  ventajas? desventajas? inconvenientes? resultados? pasos? procedimiento proceso antecedentes causas? razones efectos? ejemplos? métodos? metodología
  uso usos características definición finalidad objetivos? riesgos? requisitos condiciones consecuencias tipos costes? costos? precios? limitaciones beneficios
  avantages? inconvénients? résultats? étapes? procédure processus contexte raisons? effets? exemples? méthodes? utilisation caractéristiques définition
  objectifs? risques? prérequis conséquences types coûts? prix limites
  vorteile? nachteile? ergebniss?e? schritte ablauf verfahren hintergrund ursachen? gründe auswirkungen folgen beispiele? methoden? anwendung merkmale
  definition zweck ziele? risiken voraussetzungen bedingungen arten kosten grenzen
`);
const LATIN = new RegExp(
  `^(?:(?:the|its|some|key|main|other|common|possible|general|typical|los|las|sus|principales|posibles|les|ses|principaux|principales|die|seine|wichtigste|mögliche) )*(?:${LATIN_OF})(?:(?:,| &| and| vs\\.?| y| et| und) (?:${LATIN_OF}))*$`,
  'iu',
);
/** `How it works`: what? */
const LATIN_IT =
  /^(?:how (?:it|they|this) \p{Ll}+|how to use (?:it|them)|what (?:it|this) is|why it matters|cómo funciona|comment ça marche|so funktioniert es|wie es funktioniert)$/iu;

/** Whether a heading says by itself what it is about. */
export function saysOfWhat(heading: string): boolean {
  const words = heading.trim().replace(/[：:。.？?]$/u, '');
  if (/\p{Script=Hangul}/u.test(words)) return !HANGUL.test(words);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) return !KANA.test(words);
  if (CJK.test(words)) return !HAN.test(words) && !KANA.test(words) && estimateLength(words) > 1;
  return !LATIN.test(words) && !LATIN_IT.test(words);
}
