title: News in brief
published: 2009-10-21
source: International Broadcaster
style: makhachkala minister
---
A cabinet minister in Russia's Dagestan republic has survived a bomb attack in the regional capital, Makhachkala. Officials say the blast Wednesday tore through the car of Nationalities Minister Gadzhi Tagirov as he left home, killing his driver and badly wounding a bodyguard. Tagirov was treated for cuts to his face. A passer-by, a student, was also hurt. A militant group calling itself Sharia Jamaat said on a Web site that it planted the bomb because the minister had ordered the closing of mosques. It was the second attempt on his life; in 2007 gunmen fired at his house and missed him. Hours after the blast, security forces stormed an apartment in the nearby town of Kaspiysk and killed two suspected militants. A spokesman for the Federal Security Service, Pavel Lyubimov, said one of the two, Shamil Akhmedov, is thought to have made the bomb. Akhmedov's mother told reporters that her son had no ties to rebels. Also in Dagestan, colleagues buried newspaper editor Zarema Kurbanova, who was shot dead outside her office in Khasavyurt on Monday. No one has been arrested. Russia has fought two wars against separatists in neighboring Chechnya since 1994.
---
+ TARGETED_IN | "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister" -> Bombing/Attack/Killing
+ WOUNDED_IN | "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister" -> Bombing/Attack/Killing
+ KILLED_IN | "his driver" -> Bombing/Attack/Killing
+ WOUNDED_IN | "a bodyguard" -> Bombing/Attack/Killing
+ WOUNDED_IN | "A passer-by" / "a student" / "A passer-by, a student" -> Bombing/Attack/Killing
+ TOOK_PART_IN | "Sharia Jamaat" / "A militant group calling itself Sharia Jamaat" / "A militant group" -> Bombing/Attack/Killing | claimed/asserted
+ TOOK_PART_IN | "Shamil Akhmedov" / "Akhmedov" / "one of the two" / "her son" -> Bombing/Attack/Killing | alleged
+ OCCURRED_AT | Bombing/Attack/Killing -> "Makhachkala" / "the regional capital"
+ TARGETED_IN | "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister" -> Attack
+ TOOK_PART_IN | "gunmen" -> Attack
+ KILLED_IN | "two suspected militants" / "the two" -> SecurityOperation/Clash/Killing/Attack
+ KILLED_IN | "Shamil Akhmedov" / "Akhmedov" / "one of the two" / "her son" -> SecurityOperation/Clash/Killing/Attack
+ TOOK_PART_IN | "security forces" -> SecurityOperation/Clash/Killing/Attack
+ OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "Kaspiysk" / "the nearby town of Kaspiysk"
+ RELATED_TO | "Akhmedov's mother" -> "Shamil Akhmedov" / "Akhmedov" / "one of the two" / "her son"
+ KILLED_IN | "Zarema Kurbanova" / "newspaper editor Zarema Kurbanova" / "newspaper editor" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Khasavyurt"
+ OCCURRED_AT | War -> "Chechnya" / "neighboring Chechnya"
? RELATED_TO | "his driver" -> "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister"
? RELATED_TO | "a bodyguard" -> "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister"
? TOOK_PART_IN | "Federal Security Service" / "the Federal Security Service" -> SecurityOperation/Clash/Killing/Attack
? AFFILIATED_WITH | "Pavel Lyubimov" / "A spokesman for the Federal Security Service" / "A spokesman" -> "Federal Security Service" / "the Federal Security Service"
? RELATED_TO | "Shamil Akhmedov" / "Akhmedov" / "one of the two" / "her son" -> "Akhmedov's mother"
? AFFILIATED_WITH | "Shamil Akhmedov" / "Akhmedov" / "one of the two" / "her son" -> "rebels" | denied/negated
? AFFILIATED_WITH | "Shamil Akhmedov" / "Akhmedov" / "one of the two" / "her son" -> "Sharia Jamaat" / "A militant group calling itself Sharia Jamaat" / "A militant group" | alleged
? RELATED_TO | "colleagues" -> "Zarema Kurbanova" / "newspaper editor Zarema Kurbanova" / "newspaper editor"
? TOOK_PART_IN/TARGETED_IN | "separatists" -> War
? TOOK_PART_IN | "Russia" -> War
? TARGETED_IN | "his driver" -> Bombing/Attack/Killing
? TARGETED_IN | "a bodyguard" -> Bombing/Attack/Killing
? TARGETED_IN | "A passer-by" / "a student" / "A passer-by, a student" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Dagestan" / "Russia's Dagestan republic"
? RELATED_TO | "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister" -> "his driver"
? RELATED_TO | "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister" -> "a bodyguard"
? TARGETED_IN | "two suspected militants" / "the two" -> SecurityOperation/Clash/Killing/Attack
? TARGETED_IN | "Shamil Akhmedov" / "Akhmedov" / "one of the two" / "her son" -> SecurityOperation/Clash/Killing/Attack
? OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "Dagestan" / "Russia's Dagestan republic"
? TARGETED_IN | "Zarema Kurbanova" / "newspaper editor Zarema Kurbanova" / "newspaper editor" -> Killing/Attack
? OCCURRED_AT | Killing/Attack -> "Dagestan" / "Russia's Dagestan republic"
? OCCURRED_AT | War -> "Russia"
- KILLED_IN | "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister" -> * | survived with cuts
- WOUNDED_IN | "Gadzhi Tagirov" / "Tagirov" / "A cabinet minister" / "A cabinet minister in Russia's Dagestan republic" / "Nationalities Minister Gadzhi Tagirov" / "the minister" -> Attack | the gunmen missed him
- TOOK_PART_IN | "Sharia Jamaat" / "A militant group calling itself Sharia Jamaat" / "A militant group" -> Killing/Attack | nobody is named for the editor's death
- TOOK_PART_IN | "Sharia Jamaat" / "A militant group calling itself Sharia Jamaat" / "A militant group" -> Attack | its claim is about the bomb
- KILLED_IN | "A passer-by" / "a student" / "A passer-by, a student" -> * | hurt
- ARRESTED_IN | * -> * | nobody was arrested
