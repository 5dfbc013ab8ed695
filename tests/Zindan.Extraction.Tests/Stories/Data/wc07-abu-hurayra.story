title: Profile: the twice-vanished emir of Abyan
published: 2014-05-02
source: Gulf Monitor
style: abu hurayra
---
ADEN – The man whom Yemeni soldiers pulled from under a collapsed wall in Mahfad on Tuesday had been declared dead three times before. This time, officials say, the fingerprints match. Nasser al-Awdhali, known to his followers as Abu Hurayra al-Abyani, the commander of al-Qaida in the Arabian Peninsula (AQAP) in Abyan province, was killed in an army raid together with six of his fighters. AQAP has admitted his death but says only two men fell beside him. The defence ministry speaks of three soldiers killed; tribesmen, of eight.

Born in Lawdar in 1976, a baker's son, he went to Afghanistan at 22 with his elder brother Saleh. Saleh was captured there and spent nine years in Guantanamo Bay. Nasser came home, and in 2004 a court in Sanaa gave him 10 years for plotting to blow up a hotel in Aden, which was never attacked.

It was his first getaway that made his name. In February 2006 he was one of 23 convicts who wriggled through a tunnel from the Political Security prison in Sanaa into a mosque. Fourteen months later he gave himself up in return for an amnesty. The promise was not kept, says his lawyer, Khaled Bahumaid, and he was put in the central prison in Mukalla.

There, in June 2011, gunmen attacked the main gate while 62 inmates, among them Abu Hurayra, burst through a hole in the rear wall. An AQAP statement counted 57. A guard, Omar Bafaqih, was killed and two were hurt. Abu Hurayra's cousin Mubarak, who shared his cell, was dragged back by the ankles; he is still in Mukalla.

Contrary to a tale often told in Aden, he had nothing to do with the assault on the central prison in Sanaa this February, in which 29 men got loose and seven guards died. By then he was in the mountains, quarrelling. Qasim al-Shabwani, AQAP's emir in Shabwa and the brother of Abu Hurayra's wife, accused him of pocketing ransom money, and in 2013 led some 40 men out of the organisation to set up his own, the Battalions of Dawn.

Prosecutors blamed Abu Hurayra for the suicide bombing that killed 40 soldiers in Zinjibar in May 2012. He denied it, but boasted of the abduction of a Swiss nurse, Regula Amstad, who was later released in a Qatari deal.

His son Hudhayfa, 15, was wounded in Tuesday's raid and is under guard in a military hospital in Aden. As successor AQAP has named Ghalib al-Kazimi, whom officials had reported dead in March.
---
+ KILLED_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> SecurityOperation/Killing/Attack/Clash
+ KILLED_IN | "six of his fighters" -> SecurityOperation/Killing/Attack/Clash
+ KILLED_IN | "only two men" / "two men" -> SecurityOperation/Killing/Attack/Clash | asserted/claimed/alleged
+ KILLED_IN | "three soldiers" -> SecurityOperation/Killing/Attack/Clash
+ KILLED_IN | "eight" -> SecurityOperation/Killing/Attack/Clash | asserted/alleged
+ OCCURRED_AT | SecurityOperation/Killing/Attack/Clash -> "Mahfad"
+ WOUNDED_IN | "Hudhayfa" / "His son Hudhayfa" / "His son" -> SecurityOperation/Killing/Attack/Clash
+ RELATED_TO | "Hudhayfa" / "His son Hudhayfa" / "His son" -> "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son"
+ RELATED_TO | "Saleh" / "his elder brother Saleh" / "his elder brother" -> "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son"
+ RELATED_TO | "Mubarak" / "Abu Hurayra's cousin Mubarak" / "Abu Hurayra's cousin" -> "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son"
+ RELATED_TO | "Abu Hurayra's wife" -> "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son"
+ RELATED_TO | "Qasim al-Shabwani" / "AQAP's emir in Shabwa" -> "Abu Hurayra's wife"
+ AFFILIATED_WITH | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation"
+ AFFILIATED_WITH | "Qasim al-Shabwani" / "AQAP's emir in Shabwa" -> "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation"
+ AFFILIATED_WITH | "Qasim al-Shabwani" / "AQAP's emir in Shabwa" -> "Battalions of Dawn" / "the Battalions of Dawn"
+ AFFILIATED_WITH | "Ghalib al-Kazimi" -> "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation"
+ AFFILIATED_WITH | "some 40 men" / "40 men" -> "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation"
+ AFFILIATED_WITH | "Battalions of Dawn" / "the Battalions of Dawn" -> "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation"
+ ARRESTED_IN | "Saleh" / "his elder brother Saleh" / "his elder brother" -> Arrest
+ OCCURRED_AT | Arrest -> "Afghanistan"
+ HELD_IN | "Saleh" / "his elder brother Saleh" / "his elder brother" -> "Guantanamo Bay"
+ CONVICTED_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> Trial
+ TOOK_PART_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> Plot
+ ESCAPED_FROM | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "the Political Security prison in Sanaa" / "the Political Security prison" / "Political Security prison"
+ ESCAPED_FROM | "23 convicts" -> "the Political Security prison in Sanaa" / "the Political Security prison" / "Political Security prison"
+ OCCURRED_AT | PrisonBreak -> "the Political Security prison in Sanaa" / "the Political Security prison" / "Political Security prison"
+ ARRESTED_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> Arrest
+ ESCAPED_FROM | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "the central prison in Mukalla" / "Mukalla"
+ ESCAPED_FROM | "62 inmates" -> "the central prison in Mukalla" / "Mukalla"
+ ESCAPED_FROM | "57" -> "the central prison in Mukalla" / "Mukalla" | asserted/claimed/alleged
+ OCCURRED_AT | PrisonBreak/Attack/Killing -> "the central prison in Mukalla" / "Mukalla"
+ TOOK_PART_IN | "gunmen" -> PrisonBreak/Attack/Killing
+ KILLED_IN | "Omar Bafaqih" / "A guard" -> PrisonBreak/Attack/Killing
+ WOUNDED_IN | "two were hurt" -> PrisonBreak/Attack/Killing
+ ATTEMPTED_ESCAPE_FROM | "Mubarak" / "Abu Hurayra's cousin Mubarak" / "Abu Hurayra's cousin" -> "the central prison in Mukalla" / "Mukalla" | asserted/attempted
+ ESCAPED_FROM | "29 men" -> "the central prison in Sanaa"
+ OCCURRED_AT | PrisonBreak/Attack/Killing -> "the central prison in Sanaa"
+ KILLED_IN | "seven guards" -> PrisonBreak/Attack/Killing
+ TOOK_PART_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> Bombing/Attack/Killing | alleged
+ KILLED_IN | "40 soldiers" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Zinjibar"
+ TARGETED_IN | "Regula Amstad" / "a Swiss nurse" -> Kidnapping
+ TOOK_PART_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> Kidnapping | claimed/asserted
? TOOK_PART_IN | "army" -> SecurityOperation/Killing/Attack/Clash
? TOOK_PART_IN | "Yemeni soldiers" -> SecurityOperation/Killing/Attack/Clash
? TOOK_PART_IN/TARGETED_IN | "three soldiers" -> SecurityOperation/Killing/Attack/Clash
? OCCURRED_AT | SecurityOperation/Killing/Attack/Clash -> "Abyan" / "Abyan province"
? RELATED_TO | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "Hudhayfa" / "His son Hudhayfa" / "His son"
? RELATED_TO | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "baker"
? RELATED_TO | "Khaled Bahumaid" / "his lawyer" -> "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son"
? RELATED_TO | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "Abu Hurayra's wife"
? RELATED_TO | "Abu Hurayra's wife" -> "Qasim al-Shabwani" / "AQAP's emir in Shabwa"
? RELATED_TO | "Qasim al-Shabwani" / "AQAP's emir in Shabwa" -> "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son"
? RELATED_TO | "Ghalib al-Kazimi" -> "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son"
? AFFILIATED_WITH | "some 40 men" / "40 men" -> "Battalions of Dawn" / "the Battalions of Dawn" | asserted/alleged
? PART_OF | "Battalions of Dawn" / "the Battalions of Dawn" -> "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation"
? AFFILIATED_WITH | "six of his fighters" -> "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation"
? AFFILIATED_WITH | "only two men" / "two men" -> "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation"
? OCCURRED_AT | Trial -> "Sanaa"
? TOOK_PART_IN | "a court in Sanaa" -> Trial
? OCCURRED_AT | Plot -> "Aden" / "ADEN" | asserted/planned
? RUN_BY | "the Political Security prison in Sanaa" / "the Political Security prison" / "Political Security prison" -> "Political Security"
? TOOK_PART_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> PrisonBreak/Attack/Killing | negated/denied/alleged
? TOOK_PART_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> Bombing/Attack/Killing | denied
? TARGETED_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> SecurityOperation/Killing/Attack/Clash
? TARGETED_IN | "six of his fighters" -> SecurityOperation/Killing/Attack/Clash
? TARGETED_IN | "only two men" / "two men" -> SecurityOperation/Killing/Attack/Clash | asserted/claimed/alleged
? TARGETED_IN | "eight" -> SecurityOperation/Killing/Attack/Clash | asserted/alleged
? OCCURRED_AT | SecurityOperation/Killing/Attack/Clash -> "Yemeni"
? TARGETED_IN | "Hudhayfa" / "His son Hudhayfa" / "His son" -> SecurityOperation/Killing/Attack/Clash
? RELATED_TO | "baker" -> "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son"
? RELATED_TO | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "Saleh" / "his elder brother Saleh" / "his elder brother"
? RELATED_TO | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "Mubarak" / "Abu Hurayra's cousin Mubarak" / "Abu Hurayra's cousin"
? RELATED_TO | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "Khaled Bahumaid" / "his lawyer"
? RELATED_TO | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "Qasim al-Shabwani" / "AQAP's emir in Shabwa"
? RELATED_TO | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "Ghalib al-Kazimi"
? TARGETED_IN | "Saleh" / "his elder brother Saleh" / "his elder brother" -> Arrest
? TARGETED_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> Trial
? OCCURRED_AT | Trial -> "Yemeni"
? OCCURRED_AT | Plot -> "Yemeni" | asserted/planned
? HELD_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "the Political Security prison in Sanaa" / "the Political Security prison" / "Political Security prison" | asserted/alleged
? TOOK_PART_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> PrisonBreak
? HELD_IN | "23 convicts" -> "the Political Security prison in Sanaa" / "the Political Security prison" / "Political Security prison" | asserted/alleged
? TOOK_PART_IN | "23 convicts" -> PrisonBreak
? TARGETED_IN | "the Political Security prison in Sanaa" / "the Political Security prison" / "Political Security prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Sanaa"
? TARGETED_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> Arrest
? HELD_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "the central prison in Mukalla" / "Mukalla" | asserted/alleged
? TOOK_PART_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> PrisonBreak/Attack/Killing
? HELD_IN | "62 inmates" -> "the central prison in Mukalla" / "Mukalla" | asserted/alleged
? TOOK_PART_IN | "62 inmates" -> PrisonBreak/Attack/Killing
? HELD_IN | "57" -> "the central prison in Mukalla" / "Mukalla" | asserted/alleged
? TOOK_PART_IN | "57" -> PrisonBreak/Attack/Killing | asserted/claimed/alleged
? TARGETED_IN | "the central prison in Mukalla" / "Mukalla" -> PrisonBreak/Attack/Killing
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "Mukalla"
? TARGETED_IN | "Omar Bafaqih" / "A guard" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "two were hurt" -> PrisonBreak/Attack/Killing
? HELD_IN | "Mubarak" / "Abu Hurayra's cousin Mubarak" / "Abu Hurayra's cousin" -> "the central prison in Mukalla" / "Mukalla" | asserted/alleged
? TOOK_PART_IN | "Mubarak" / "Abu Hurayra's cousin Mubarak" / "Abu Hurayra's cousin" -> PrisonBreak/Attack/Killing | asserted/attempted
? HELD_IN | "29 men" -> "the central prison in Sanaa" | asserted/alleged
? TOOK_PART_IN | "29 men" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "the central prison in Sanaa" -> PrisonBreak/Attack/Killing
? OCCURRED_AT | PrisonBreak/Attack/Killing -> "Sanaa"
? TARGETED_IN | "seven guards" -> PrisonBreak/Attack/Killing
? TARGETED_IN | "40 soldiers" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Abyan" / "Abyan province"
- ESCAPED_FROM | "Mubarak" / "Abu Hurayra's cousin Mubarak" / "Abu Hurayra's cousin" -> * | dragged back by the ankles
- ESCAPED_FROM | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "the central prison in Sanaa" | a tale; he was in the mountains
- ESCAPED_FROM | "Saleh" / "his elder brother Saleh" / "his elder brother" -> * | held in Guantanamo nine years
- KILLED_IN | "Ghalib al-Kazimi" -> * | reported dead, but named successor
- KILLED_IN | "Hudhayfa" / "His son Hudhayfa" / "His son" -> * | wounded
- KILLED_IN | "Regula Amstad" / "a Swiss nurse" -> * | released
- HELD_IN | "Nasser al-Awdhali" / "Abu Hurayra al-Abyani" / "Abu Hurayra" / "Nasser" / "the twice-vanished emir of Abyan" / "The man whom Yemeni soldiers pulled" / "a baker's son" -> "Guantanamo Bay" | his brother
- TOOK_PART_IN | "al-Qaida in the Arabian Peninsula" / "AQAP" / "the organisation" -> PrisonBreak/Attack/Killing | nobody is named for that assault
