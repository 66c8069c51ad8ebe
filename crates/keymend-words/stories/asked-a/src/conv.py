# Turns hand-written lines into TOML; checks counts and lengths.
import json,sys,os,tomllib
base='/work/stories/asked-a'
T="swindle is-message-genuine license-ends-soon after-expiry renew-early manage-auto-renewal where-to-see-licence move-to-new-computer use-on-another-device remove-device use-abroad use-offline change-plan invoice-or-receipt places-nearly-used license-active".split()
tot=0
for L in sys.argv[1:]:
    d={};cur=None
    for l in open(f'{base}/src/{L}.txt',encoding='utf8'):
        l=l.strip()
        if l.startswith('## '): cur=l[3:]; d[cur]=[]
        elif l: d[cur].append(l)
    assert sorted(d)==sorted(T),set(T)^set(d)
    os.makedirs(f'{base}/{L}',exist_ok=True)
    allt=[]
    for t in T:
        x=d[t]
        for i,s in enumerate(x):
            n=len(s.split()); lo,hi=[(3,9),(10,25),(30,70)][min(i//6,2)]
            if not lo<=n<=hi: print(L,t,i,n,s[:60])
        open(f'{base}/{L}/{t}.toml','w',encoding='utf8').write('texts = [\n'+''.join('  '+json.dumps(s,ensure_ascii=False)+',\n' for s in x)+']\n')
        y=tomllib.load(open(f'{base}/{L}/{t}.toml','rb'))['texts']
        if len(y)!=18 or len(set(y))!=18: print('COUNT',L,t,len(y))
        allt+=y
    k=sum('kaspersky' in s.lower() for s in allt)
    print(L,len(allt),len(set(allt)),'naming',k)
