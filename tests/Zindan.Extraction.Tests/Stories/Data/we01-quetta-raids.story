title: News in brief
published: 2008-03-14
source: International Broadcaster
style: quetta raids
---
Police in Pakistan say they have arrested seven suspected militants in raids on two houses in the southwestern city of Quetta. A police spokesman, Naveed Kasi, said Friday that the men were picked up before dawn and that detonators, rifles and a map of the railway station were seized. He said one of the seven, identified as Abdul Wadood Zehri, is believed to have planned a December bombing that killed nine soldiers at a checkpoint outside the city. Three women found in one of the houses were questioned and allowed to go home. Separately, the military said troops killed a militant commander, Sher Gul Tarakai, in a gunbattle in the Bajaur tribal region on Thursday. A man who said he spoke for the Taliban denied that the commander is dead, and told reporters that only two of his bodyguards had lost their lives. The army reported the death of the same commander in 2006, and later withdrew its statement. Violence has risen across the country since July of last year, when security forces stormed a mosque in the capital, Islamabad. More than 100 people died in that operation.
---
+ ARRESTED_IN | "seven suspected militants" / "the men" / "the seven" -> Arrest/SecurityOperation
+ ARRESTED_IN | "Abdul Wadood Zehri" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Quetta" / "the southwestern city of Quetta" / "the city"
+ TOOK_PART_IN | "Abdul Wadood Zehri" -> Bombing/Attack/Killing | alleged
+ KILLED_IN | "nine soldiers" -> Bombing/Attack/Killing
+ KILLED_IN | "Sher Gul Tarakai" / "a militant commander" / "the commander" / "the same commander" -> Clash/Killing/SecurityOperation | asserted/claimed
+ KILLED_IN | "two of his bodyguards" -> Clash/Killing/SecurityOperation | asserted/claimed/alleged
+ TOOK_PART_IN | "troops" -> Clash/Killing/SecurityOperation | asserted/claimed
+ OCCURRED_AT | Clash/Killing/SecurityOperation -> "Bajaur" / "the Bajaur tribal region"
+ TOOK_PART_IN | "security forces" -> SecurityOperation/Attack/Clash/Killing
+ KILLED_IN | "More than 100 people" -> SecurityOperation/Attack/Clash/Killing
+ OCCURRED_AT | SecurityOperation/Attack/Clash/Killing -> "Islamabad" / "the capital" / "the capital, Islamabad"
? TOOK_PART_IN | "Police in Pakistan" / "Police" / "police" -> Arrest/SecurityOperation | asserted/claimed
? TARGETED_IN | "Three women found in one of the houses" / "Three women" -> Arrest/SecurityOperation
? OCCURRED_AT | Bombing/Attack/Killing -> "Quetta" / "the southwestern city of Quetta" / "the city"
? KILLED_IN | "Sher Gul Tarakai" / "a militant commander" / "the commander" / "the same commander" -> Clash/Killing/SecurityOperation | denied
? TOOK_PART_IN | "the military" / "The army" -> Clash/Killing/SecurityOperation | asserted/claimed
? TOOK_PART_IN | "Sher Gul Tarakai" / "a militant commander" / "the commander" / "the same commander" -> Clash/Killing/SecurityOperation
? KILLED_IN/TARGETED_IN | "Sher Gul Tarakai" / "a militant commander" / "the commander" / "the same commander" -> Killing/Clash | negated/denied
? AFFILIATED_WITH | "Sher Gul Tarakai" / "a militant commander" / "the commander" / "the same commander" -> "Taliban" / "the Taliban" | asserted/alleged
? AFFILIATED_WITH | "A man who said he spoke for the Taliban" / "A man" -> "Taliban" / "the Taliban" | asserted/claimed/alleged
? AFFILIATED_WITH | "Naveed Kasi" / "A police spokesman" -> "Police in Pakistan" / "Police" / "police"
? AFFILIATED_WITH | "troops" -> "the military" / "The army"
? AFFILIATED_WITH | "nine soldiers" -> "the military" / "The army"
? RELATED_TO | "two of his bodyguards" -> "Sher Gul Tarakai" / "a militant commander" / "the commander" / "the same commander"
? TARGETED_IN | "seven suspected militants" / "the men" / "the seven" -> Arrest/SecurityOperation
? TARGETED_IN | "Abdul Wadood Zehri" -> Arrest/SecurityOperation
? OCCURRED_AT | Arrest/SecurityOperation -> "Pakistan" / "the country"
? TARGETED_IN | "nine soldiers" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Pakistan" / "the country"
? TARGETED_IN | "Sher Gul Tarakai" / "a militant commander" / "the commander" / "the same commander" -> Clash/Killing/SecurityOperation | asserted/claimed
? TARGETED_IN | "two of his bodyguards" -> Clash/Killing/SecurityOperation | asserted/claimed/alleged
? OCCURRED_AT | Clash/Killing/SecurityOperation -> "Pakistan" / "the country"
? TARGETED_IN | "More than 100 people" -> SecurityOperation/Attack/Clash/Killing
? OCCURRED_AT | SecurityOperation/Attack/Clash/Killing -> "Pakistan" / "the country"
- ARRESTED_IN | "Three women found in one of the houses" / "Three women" -> * | questioned and sent home, not arrested
- TOOK_PART_IN | "seven suspected militants" / "the men" -> Bombing/Attack/Killing | only one of the seven is suspected of it
- KILLED_IN | "seven suspected militants" / "the men" -> * | arrested, not killed
- TOOK_PART_IN | "Taliban" / "the Taliban" -> Bombing/Attack/Killing | nobody but Zehri is blamed for the December bombing
- KILLED_IN | "troops" -> * | no losses of the troops are reported
- AFFILIATED_WITH | "Abdul Wadood Zehri" -> "Taliban" / "the Taliban" | no group is named for the Quetta suspects
