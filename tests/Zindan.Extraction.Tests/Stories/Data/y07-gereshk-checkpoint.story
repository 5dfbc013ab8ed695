title: News in brief
published: 2011-04-12
source: International Broadcaster
style: brief
---
Afghan officials say a suicide bomber on a motorcycle killed three policemen and a child Tuesday at a checkpoint in the southern province of Helmand. Provincial spokesman Gul Ahmad Rasuli said nine other people were wounded in the attack in Gereshk district, and that a second bomber was shot dead by police before he could set off his vest. The Taliban claimed responsibility and said 11 policemen were killed. An attack on the same checkpoint in January killed four people. Separately, Afghanistan's intelligence service said it had arrested three men in the northern city of Kunduz who were planning to attack a jail there and free a Taliban commander named Mullah Nasrat. The service said the men had been trained in Pakistan and belonged to the Haidari network. Also Tuesday, NATO said one of its soldiers died in a vehicle accident in eastern Afghanistan.
---
+ TOOK_PART_IN | "a suicide bomber on a motorcycle" / "a suicide bomber" -> Bombing/Attack/Killing
+ KILLED_IN | "three policemen" -> Bombing/Attack/Killing
+ KILLED_IN | "a child" -> Bombing/Attack/Killing
+ KILLED_IN | "11 policemen" -> Bombing/Attack/Killing | claimed/alleged
+ WOUNDED_IN | "nine other people" -> Bombing/Attack/Killing
+ TOOK_PART_IN | "a second bomber" -> Bombing/Attack/Killing | asserted/attempted
+ KILLED_IN | "a second bomber" -> Bombing/Attack/Killing/Clash
+ TOOK_PART_IN | "police" / "by police" -> Killing/Clash/Bombing/Attack
+ TOOK_PART_IN | "Taliban" / "The Taliban" -> Bombing/Attack/Killing | claimed
+ OCCURRED_AT | Bombing/Attack/Killing -> "Gereshk" / "Gereshk district"
+ KILLED_IN | "four people" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Gereshk" / "Gereshk district"
+ ARRESTED_IN | "three men" / "the men" -> Arrest
+ TOOK_PART_IN | "Afghanistan's intelligence service" / "The service" -> Arrest
+ OCCURRED_AT | Arrest -> "Kunduz" / "the northern city of Kunduz"
+ TOOK_PART_IN | "three men" / "the men" -> Plot/Attack/PrisonBreak | planned/alleged/asserted
+ OCCURRED_AT | Plot/Attack/PrisonBreak -> "a jail there" / "a jail" | planned/alleged/asserted
+ AFFILIATED_WITH | "Mullah Nasrat" / "Nasrat" / "a Taliban commander" / "a Taliban commander named Mullah Nasrat" -> "Taliban" / "The Taliban"
+ HELD_IN | "Mullah Nasrat" / "Nasrat" / "a Taliban commander" / "a Taliban commander named Mullah Nasrat" -> "a jail there" / "a jail"
+ AFFILIATED_WITH | "three men" / "the men" -> "Haidari network" / "the Haidari network" | asserted/alleged
? KILLED_IN/TARGETED_IN | "a suicide bomber on a motorcycle" / "a suicide bomber" -> Bombing/Attack/Killing
? PART_OF | Killing/Clash -> Bombing/Attack/Killing
? TARGETED_IN | "police" / "by police" -> Bombing/Attack/Killing
? AFFILIATED_WITH | "three policemen" -> "police" / "by police"
? AFFILIATED_WITH | "11 policemen" -> "police" / "by police"
? AFFILIATED_WITH | "a suicide bomber on a motorcycle" / "a suicide bomber" -> "Taliban" / "The Taliban" | claimed
? AFFILIATED_WITH | "a second bomber" -> "Taliban" / "The Taliban" | claimed
? OCCURRED_AT | Bombing/Attack/Killing -> "Helmand" / "the southern province of Helmand"
? OCCURRED_AT | Bombing/Attack/Killing -> "Afghanistan" / "Afghan" / "eastern Afghanistan"
? OCCURRED_AT | Killing/Clash -> "Gereshk" / "Gereshk district"
? OCCURRED_AT | Killing/Clash -> "Helmand" / "the southern province of Helmand"
? OCCURRED_AT | Attack/Killing -> "Helmand" / "the southern province of Helmand"
? OCCURRED_AT | Attack/Killing -> "Afghanistan" / "Afghan" / "eastern Afghanistan"
? OCCURRED_AT | Arrest -> "Afghanistan" / "Afghan" / "eastern Afghanistan"
? TARGETED_IN | "Mullah Nasrat" / "Nasrat" / "a Taliban commander" / "a Taliban commander named Mullah Nasrat" -> Plot/Attack/PrisonBreak | planned/alleged/asserted
? OCCURRED_AT | Plot/Attack/PrisonBreak -> "Kunduz" / "the northern city of Kunduz" | planned/alleged/asserted
? AFFILIATED_WITH | "one of its soldiers" -> "NATO"
? TARGETED_IN | "three policemen" -> Bombing/Attack/Killing
? TARGETED_IN | "a child" -> Bombing/Attack/Killing
? TARGETED_IN | "11 policemen" -> Bombing/Attack/Killing | claimed/alleged
? TARGETED_IN | "nine other people" -> Bombing/Attack/Killing
? TARGETED_IN | "a second bomber" -> Bombing/Attack/Killing
? OCCURRED_AT | Killing/Clash -> "Afghanistan" / "Afghan" / "eastern Afghanistan"
? TARGETED_IN | "four people" -> Attack/Killing
? TARGETED_IN | "three men" / "the men" -> Arrest
? TARGETED_IN | "a jail there" / "a jail" -> Plot/Attack/PrisonBreak | planned/alleged/asserted
? OCCURRED_AT | Plot/Attack/PrisonBreak -> "Afghanistan" / "Afghan" / "eastern Afghanistan" | planned/alleged/asserted
- KILLED_IN | "one of its soldiers" -> * | a vehicle accident
- ESCAPED_FROM | "Mullah Nasrat" / "Nasrat" / "a Taliban commander" / "a Taliban commander named Mullah Nasrat" -> * | the plot to free him was foiled
- KILLED_IN | "four people" -> Bombing/Attack/Killing | died in January's attack
- TOOK_PART_IN | "Haidari network" / "the Haidari network" -> Bombing/Attack/Killing | the Taliban claimed it
- OCCURRED_AT | * -> "Pakistan" | the men were trained there
- ARRESTED_IN | "a second bomber" -> * | shot dead
