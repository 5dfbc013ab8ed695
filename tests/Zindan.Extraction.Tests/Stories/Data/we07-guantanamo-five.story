title: News in brief
published: 2007-04-03
source: International Broadcaster
style: guantanamo five
---
The U.S. military has sent five detainees from the prison camp at Guantanamo Bay, Cuba, home to Tajikistan and Yemen. The Pentagon said Tuesday that three Tajiks were set free on arrival in Dushanbe, and that two Yemenis were handed to authorities in Sana'a, who will decide whether to put them on trial. One of the Yemenis, Faisal al-Radai, was captured in Pakistan in 2002 and accused of being a driver for al-Qaida. He has always said he sold honey. Military officials also said that 13 prisoners at the camp are on hunger strike, and that nine of them are being fed through tubes. A lawyer for several detainees, Ellen Marchetti, put the number of strikers at more than 40. A Saudi prisoner, Bandar al-Harithi, was found dead in his cell in February, and the military called his death a suicide. In Afghanistan, a roadside bomb killed two NATO soldiers in Kunar province Tuesday. Afghan police said they killed nine Taliban fighters in a battle in Helmand the same day, but a Taliban spokesman said only one fighter had fallen there. The United States opened the Guantanamo camp in January 2002, and still holds about 385 men.
---
+ HELD_IN | "five detainees" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
+ HELD_IN | "three Tajiks" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
+ HELD_IN | "two Yemenis" / "the Yemenis" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
+ HELD_IN | "Faisal al-Radai" / "One of the Yemenis" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
+ HELD_IN | "13 prisoners at the camp" / "13 prisoners" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
+ HELD_IN | "Bandar al-Harithi" / "A Saudi prisoner" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
+ HELD_IN | "about 385 men" / "385 men" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
+ RUN_BY | "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp" -> "Pentagon" / "The U.S. military" / "The Pentagon" / "the military" / "Military officials"
+ ARRESTED_IN | "Faisal al-Radai" / "One of the Yemenis" -> Arrest
+ OCCURRED_AT | Arrest -> "Pakistan"
+ AFFILIATED_WITH | "Faisal al-Radai" / "One of the Yemenis" -> "al-Qaida" | alleged
+ KILLED_IN | "two NATO soldiers" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Kunar" / "Kunar province"
+ AFFILIATED_WITH | "two NATO soldiers" -> "NATO"
+ KILLED_IN | "nine Taliban fighters" -> Clash/Killing | asserted/claimed
+ TOOK_PART_IN | "Afghan police" -> Clash/Killing | asserted/claimed
+ KILLED_IN | "only one fighter" / "one fighter" -> Clash/Killing | asserted/claimed
+ OCCURRED_AT | Clash/Killing -> "Helmand"
+ AFFILIATED_WITH | "nine Taliban fighters" -> "Taliban"
? HELD_IN | "nine of them" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
? HELD_IN | "more than 40" / "strikers" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
? HELD_IN | "several detainees" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp"
? RUN_BY | "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the camp" / "the Guantanamo camp" -> "United States" / "The United States"
? AFFILIATED_WITH | "Faisal al-Radai" / "One of the Yemenis" -> "al-Qaida" | denied
? TARGETED_IN | "NATO" -> Bombing/Attack/Killing
? TOOK_PART_IN/TARGETED_IN | "Taliban" -> Clash/Killing
? TOOK_PART_IN | "nine Taliban fighters" -> Clash/Killing
? AFFILIATED_WITH | "only one fighter" / "one fighter" -> "Taliban"
? AFFILIATED_WITH | "a Taliban spokesman" -> "Taliban"
? PART_OF | "Pentagon" / "The U.S. military" / "The Pentagon" / "the military" / "Military officials" -> "United States" / "The United States"
? TARGETED_IN | "Faisal al-Radai" / "One of the Yemenis" -> Arrest
? TARGETED_IN | "two NATO soldiers" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Afghanistan"
? TARGETED_IN | "nine Taliban fighters" -> Clash/Killing | asserted/claimed
? TARGETED_IN | "only one fighter" / "one fighter" -> Clash/Killing | asserted/claimed
? OCCURRED_AT | Clash/Killing -> "Afghanistan"
- ESCAPED_FROM | "five detainees" -> "the prison camp at Guantanamo Bay, Cuba" / "the prison camp at Guantanamo Bay" / "the prison camp" / "the Guantanamo camp" | sent home, no break
- KILLED_IN | "Bandar al-Harithi" / "A Saudi prisoner" -> * | a suicide, no killing
- CONVICTED_IN/TARGETED_IN | "two Yemenis" -> * | whether they go on trial is not decided
- TOOK_PART_IN | "Taliban" -> Bombing/Attack/Killing | nobody is blamed for the bomb in Kunar
- KILLED_IN | "13 prisoners at the camp" / "13 prisoners" -> * | on hunger strike, alive
- ARRESTED_IN | "three Tajiks" -> * | set free on arrival
